import { isMotiveId, isSectorId, isTaskId, tasks, tasksOfSector, type MotiveId } from "~/features/vocabulary";
import { kindsOfWork } from "./kinds-of-work";

/** A kind of work as people call it, and what it stands for. */
export type KindOfWork = {
  /** A word that nobody types; it stands in a document instead of all the names of the kind, in each of six languages. */
  readonly token: string;
  /** words and phrases that mean it */
  readonly names: readonly string[];
  readonly tasks: ReadonlySet<string>;
  /** tasks that lie beside it */
  readonly beside: ReadonlySet<string>;
  readonly motives: readonly MotiveId[];
};

export const kinds: readonly KindOfWork[] = kindsOfWork.split("\n").filter((line) => line.trim()).map(readKind);

/** @throws Error for a line that cannot be read or that names what the vocabulary does not have */
export function readKind(line: string): KindOfWork {
  const cells = line.split("|").map((cell) => cell.trim());
  const [name, dutch, others, meant, beside] = cells;
  if (!name || !dutch || others === undefined || !meant || cells.length !== 5) throw new Error(`Not a kind of work: ${line}`);
  const found = readTasks(meant);
  return {
    token: tokenOf(name),
    names: [dutch, others].flatMap((list) => list.split(",")).map((word) => word.trim()).filter(Boolean),
    tasks: new Set(found),
    beside: new Set(readTasks(beside ?? "").filter((id) => !found.includes(id))),
    motives: meant.split(/\s+/).flatMap((word) => (word.startsWith("motive:") ? [word.slice(7)] : [])).filter(isMotiveId),
  };
}

/** A digit first: no typo leads to it, and the stemmer leaves it alone. */
function tokenOf(name: string): string {
  return `9${name.replaceAll("-", "")}`;
}

export const isToken = (word: string) => /^9[a-z]+$/.test(word);

function readTasks(list: string): string[] {
  return list.split(/\s+/).filter(Boolean).flatMap((word) => {
    const [of, id = ""] = word.split(":");
    if (of === "sector" && isSectorId(id)) return tasksOfSector(id).map((task) => task.id);
    if (of === "motive" && isMotiveId(id)) return tasks.filter(({ motives }) => motives.includes(id)).map((task) => task.id);
    if (isTaskId(word)) return [word];
    throw new Error(`The vocabulary has no "${word}".`);
  });
}

const tokensBy = (pick: (kind: KindOfWork) => ReadonlySet<string>) =>
  new Map(tasks.map(({ id }) => [id as string, kinds.filter((kind) => pick(kind).has(id)).map(({ token }) => token)]));

const meantBy = tokensBy((kind) => kind.tasks);
const besideBy = tokensBy((kind) => kind.beside);

/** The kinds that tasks belong to, as tokens for an index. */
export const tokensOf = (taskIds: readonly string[]): string[] => [...new Set(taskIds.flatMap((id) => meantBy.get(id) ?? []))];

/** The kinds that tasks lie beside. */
export const tokensBeside = (taskIds: readonly string[]): string[] => [...new Set(taskIds.flatMap((id) => besideBy.get(id) ?? []))];

/** The kinds that are about a motive. */
export const tokensOfMotives = (motives: readonly string[]): string[] => kinds.filter((kind) => kind.motives.some((motive) => motives.includes(motive))).map(({ token }) => token);
