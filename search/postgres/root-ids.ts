import { weights, textsOf, type AnyDocument, type DocumentKind } from "../documents/document-kind";
import type { Language } from "../language/analyse";
import { isToken } from "../language/kinds";
import { stem } from "../language/stem";

const longestWord = 60;
const mostKnown = 100_000;
const known = new Map<string, number>();

/**
 * The number that stands for a root in the lists of a row: 32 bits of FNV-1a (decision 0009). That two of a hundred thousand words
 * share a number is possible, and then a document more is found.
 */
export function idOfRoot(root: string): number {
  const before = known.get(root);
  if (before !== undefined) return before;
  let id = 0x811c9dc5;
  for (const byte of Buffer.from(root)) id = Math.imul(id ^ byte, 0x01000193);
  id ^= id >>> 15;
  if (known.size >= mostKnown) known.clear();
  known.set(root, id | 0);
  return id | 0;
}

/** A word as it was written is found through its root. */
export const idsOf = (words: readonly string[]): number[] => [...new Set(words.map((word) => idOfRoot(stem(word))))];

/** The roots of what people wrote themselves: in the title, and everywhere. */
export function writtenRootsOf<D extends AnyDocument>(language: Language, kind: DocumentKind<D>, document: D): { title: number[]; all: number[] } {
  const { A = [], D: rest } = kind.written(document);
  const wordsOf = (texts: readonly string[]) => texts.flatMap((text) => language.analyseText(text)).filter(({ length }) => length <= longestWord);
  return { title: idsOf(wordsOf(A)), all: idsOf(wordsOf([...A, ...rest])) };
}

/** All words that a document can be found by, those of the vocabulary too. */
export function wordsOfDocument<D extends AnyDocument>(language: Language, kind: DocumentKind<D>, document: D): string[] {
  const texts = textsOf(kind, document);
  const words = new Set(weights.flatMap((weight) => texts[weight]).flatMap((text) => language.analyseText(text)));
  return [...words].filter((word) => word.length <= longestWord && !isToken(word));
}
