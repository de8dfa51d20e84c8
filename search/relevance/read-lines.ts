import { isTaskId } from "~/features/vocabulary";
import { workSets } from "./work-sets";

/**
 * The lines of a list with `|` between its columns; columns at the end may be left out.
 * @throws Error for a line with too many
 */
export function readLines(list: string, columns: number): string[][] {
  return list.split("\n").filter((line) => line.trim()).map((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    if (cells.length > columns && cells.slice(columns).some(Boolean)) throw new Error(`Too many columns: ${line}`);
    return Array.from({ length: columns }, (_, at) => cells[at] ?? "");
  });
}

/** @throws Error for a task that the vocabulary does not have */
export function readTasks(list: string): string[] {
  const ids = list.split(/\s+/).filter(Boolean).flatMap((word) => (word.startsWith("@") ? tasksOfSet(word.slice(1)) : [word]));
  const unknown = ids.find((id) => !isTaskId(id));
  if (unknown !== undefined) throw new Error(`The vocabulary has no task "${unknown}".`);
  return ids;
}

function tasksOfSet(name: string): string[] {
  const set = (workSets as Record<string, string>)[name];
  if (!set) throw new Error(`There is no set of tasks @${name}.`);
  return set.split(/\s+/);
}
