import { tasks } from "~/features/vocabulary";
import { dutch } from "#search/language/dutch";
import { wordsOf } from "#search/language/fold";
import { stem } from "#search/language/stem";
import { stopWords } from "#search/language/stop-words";
import type { Piece } from "./model/found";
import { advertisedNames } from "./task-names";

/** A name of a task, as the roots of its words. */
type Name = { roots: readonly string[]; isLabel: boolean; isDeed: boolean };

/** Words before or after a verb that make one word with it: pakt … in, was je af. */
const particles = new Set("in op af uit aan weg klaar schoon voor rond bij mee na terug over".split(" "));
/** Deeds that belong to any work, and nouns that look like deeds. */
const weakWords = new Set(`
  vullen sorteren controleren testen wassen drogen tellen begeleiden begeleider opruimen bezorgen verkoper verkopen werkster snijden gieten tappen schrijver trainer
  coach monteur schoonmaker planner afwerken bezorger chauffeur beheerder helper hulp vrijwilliger dieren ouderen boeken bladeren bloemen paarden kranten brieven dozen
  karren rekken kratten prijzen reizigers zalen containers schappen stenen kozijnen facturen roosters dossiers documenten evenementen sportvelden sponsors toeslagen
  scanner theater vijver water leveringen bestellingen gasten klanten welzijn aanvullen magazijn toezichthouder camera computer koffie printplaten
`.split(/\s+/).filter(Boolean));
const mostTasks = 12;
/** Words between a verb and its particle. */
const reach = 9;
/** A part of a sentence so short says on what the part before it began: spullen sorteren en kleding. */
const shortestPart = 3;

const stop = new Set([...stopWords].filter((word) => word !== "was"));
const namesOf = new Map(tasks.map((task) => [task.id as string, [nameOf(task.label.nl, true), ...task.otherNames.map((name) => nameOf(name, false)), ...advertised(task.id)]]));
const tasksPerRoot = countTasks();

/** The tasks that a text names, each with the first piece that names it, in the order of the text. */
export function readTasks(pieces: readonly Piece[]): { id: string; piece: Piece }[] {
  const found = new Map<string, Piece>();
  for (const piece of pieces) {
    for (const part of partsOf(piece.text)) {
      const roots = rootsOf(part);
      for (const { id } of tasks) if (!found.has(id) && namesOf.get(id)!.some((name) => isNamed(name, roots))) found.set(id, piece);
    }
  }
  return [...found].slice(0, mostTasks).map(([id, piece]) => ({ id, piece }));
}

function isNamed({ roots, isLabel, isDeed }: Name, said: ReadonlySet<string>): boolean {
  if (roots.length === 0 || !roots.every((root) => said.has(root))) return false;
  // one word alone must be a deed or a trade that means this task and no other
  return roots.length > 1 || (isDeed && (isLabel || tasksPerRoot.get(roots[0]!) === 1));
}

function nameOf(name: string, isLabel: boolean): Name {
  const words = wordsOf(name).map(({ joined }) => joined).filter((word) => !stop.has(word));
  const [only = ""] = words;
  const isDeed = words.length === 1 && !weakWords.has(only) && (isLabel || /(?:en|er|ster|man|ist)$/.test(only));
  const saysTooLittle = words.some((word) => /^(?:medewerker|rijbewijs)$/.test(word)) || /^(?:kantoor|kamers) schoonmaken$/.test(name);
  return { roots: saysTooLittle ? [] : [...new Set(words.map(stem))], isLabel, isDeed };
}

function advertised(id: string): Name[] {
  const line = advertisedNames.split("\n").find((one) => one.startsWith(`${id} |`));
  return line ? line.split("|")[1]!.split(",").map((name) => nameOf(name, true)) : [];
}

function countTasks(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const names of namesOf.values()) {
    for (const root of new Set(names.filter(({ roots }) => roots.length === 1).map(({ roots }) => roots[0]!))) counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  return counts;
}

/** The parts of a sentence between commas and "en", the whole when it is short; a part that is short also with the part before it. */
function partsOf(text: string): string[] {
  const parts = text.split(/[,:;()]|\s(?:en|of|ook)\s/).map((part) => part.trim()).filter(Boolean);
  const isShort = (part: string) => part.split(/\s+/).length <= shortestPart;
  return parts.flatMap((part, at) => {
    const before = at > 0 && (isShort(part) || isShort(parts[at - 1]!)) ? [`${parts[at - 1]!} ${part}`] : [];
    return [part, ...before];
  });
}

/** All roots that a part may mean: of its words, of the parts of compounds, of verbs with their particle. */
function rootsOf(text: string): Set<string> {
  const words = wordsOf(text).slice(0, 120).map(({ joined }) => joined);
  const roots = new Set<string>();
  words.forEach((word, at) => {
    const forms = formsOf(word);
    for (const form of forms) roots.add(form);
    for (const part of dutch.split(word)) for (const form of formsOf(part)) roots.add(form);
    words.slice(at + 1, at + reach).forEach((later) => {
      if (particles.has(later)) for (const form of forms) roots.add(`${later}${form}`);
    });
  });
  return roots;
}

/** `dweilt` and `dweil` are forms of dweilen, `leest` of lezen, `controleert` of controleren. */
function formsOf(word: string): string[] {
  const bare = word.length > 3 && word.endsWith("t") ? word.slice(0, -1) : word;
  const roots = [word, bare, ...(/[a-z]{3}/.test(bare) && !bare.endsWith("en") ? [`${bare}en`] : [])].map(stem);
  return [...new Set(roots.flatMap((root) => [root, ...(root.endsWith("s") ? [`${root.slice(0, -1)}z`] : root.endsWith("f") ? [`${root.slice(0, -1)}v`] : [])]))];
}
