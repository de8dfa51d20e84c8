import { createRequire } from "node:module";

type Snowball = { newStemmer(language: "dutch"): { stem(word: string): string } };

// a CommonJS module that calls itself an ES module: loaders disagree about its default export
const snowball = createRequire(import.meta.url)("snowball-stemmers") as Snowball;
const dutch = snowball.newStemmer("dutch");

/** Words for who does it. Taken off, so that schoonmaken, schoonmaker and schoonmaakster meet. */
const doers = [
  { ending: /ster(s)?$/, shortest: 8 },
  { ending: /ers?$/, shortest: 6 },
] as const;

const known = new Map<string, string>();
const mostKnown = 50_000;

/**
 * The root of a folded word: `schoonmaken`, `schoonmaker`, `schoonmaakster` → `schoonmak`.
 * Not always a word; the same for all forms of one word is what counts.
 */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const root = findRoot(word);
  if (known.size >= mostKnown) known.clear();
  known.set(word, root);
  return root;
}

function findRoot(word: string): string {
  if (arabic.test(word)) return arabicRoot(word);
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const doer = doers.find(({ ending, shortest }) => word.length >= shortest && ending.test(word));
  const deed = doer ? word.replace(doer.ending, "") : word;
  return undouble(dutch.stem(deed));
}

const arabic = /^\p{Script=Arabic}+$/u;

/** Without the article, and with one spelling for letters at the end that people write in two ways. */
const arabicRoot = (word: string) => (word.length > 4 ? word.replace(/^ال/, "") : word).replace(/ة$/, "ه").replace(/ى$/, "ي");

/** `inpakk` → `inpak`, `maak` → `mak`: spelling doubles a letter where the sound does not change. */
function undouble(root: string): string {
  return root.replace(/([bcdfgklmnprst])\1$/, "$1").replace(/([aeou])\1(?=[^aeiou]$)/, "$1");
}
