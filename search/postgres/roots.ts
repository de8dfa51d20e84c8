import { weights, type AnyDocument, type DocumentKind, type Weight } from "../documents/document-kind";
import type { Language, Term } from "../language/analyse";
import { isToken } from "../language/kinds";
import { stem } from "../language/stem";
import type { Parameters } from "./parameters";

const longestWord = 60;
const mostKnown = 100_000;
const known = new Map<string, number>();

/**
 * The number that stands for a root in the lists of a row: 32 bits of FNV-1a. Numbers stay inside the row, where a `tsvector` of the
 * same words is so long that PostgreSQL keeps it elsewhere and fetches it for every row it looks at. That two of a
 * hundred thousand words share a number is possible, and then a document more is found.
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

/** Lists of roots by where they stand; `all` has the others too. */
export type DocumentRoots = { title: number[]; names: number[]; others: number[]; all: number[]; words: string[] };

/** The searchable words of a document. */
export function rootsOfDocument<D extends AnyDocument>(language: Language, kind: DocumentKind<D>, document: D): DocumentRoots {
  const texts = kind.texts(document);
  const wordsOf = (weight: Weight) => texts[weight].flatMap((text) => language.analyseText(text)).filter(({ length }) => length <= longestWord);
  const words = Object.fromEntries(weights.map((weight) => [weight, wordsOf(weight)])) as Record<Weight, string[]>;
  const all = [...new Set(Object.values(words).flat())];
  return { title: idsOf(words.A), names: idsOf(words.B), others: idsOf(words.C), all: idsOf(all), words: all.filter((word) => !isToken(word)) };
}

/** A word as it was written is found through its root: the shorter the lists, the quicker they are compared. */
const idsOf = (words: readonly string[]) => [...new Set(words.map((word) => idOfRoot(stem(word))))];

/** Words that stand in documents, by the word that was typed: near ones, and ones that begin with it. */
export type OtherWords = ReadonlyMap<string, readonly string[]>;

/** A question for the lists of roots: what a row must have, and what it is worth. */
export type WordsSql = { condition: string; /** for a statement that orders by it; it adds parameters of its own */ rank: () => string };

/**
 * A word in the title, and beside it a word for the largest task or else for the other tasks; elsewhere it only counts as found.
 * That a task is of the kind that was meant tells more than a word of its names.
 */
const worth = { title: 3, name: 4, other: 2, kind: 3, otherKind: 1 } as const;

/**
 * Every term in one of its ways, or together with its neighbour as one word. Only numbers reach the database.
 * @param other words that count as a way of a term, by its root
 */
export function wordsSql(terms: readonly Term[], other: OtherWords, parameters: Parameters): WordsSql {
  const each = terms.map((term, at) => {
    const joined = [[terms[at - 1], term], [term, terms[at + 1]]].flatMap(([one, two]) => (one && two ? [one.word + two.word] : []));
    const singles = [...term.ways.filter((way) => way.length === 1).flat(), ...joined, ...(other.get(term.root) ?? [])];
    const list = (words: readonly string[]) => parameters.add(idsOf(words), "int[]");
    const one = list(singles);
    const several = term.ways.filter((way) => way.length > 1).map(list);
    const has = (column: string) => `(${[`${column} && ${one}`, ...several.map((way) => `${column} @> ${way}`)].join(" or ")})`;
    return { has, kinds: singles.filter(isToken) };
  });
  return {
    condition: each.map(({ has }) => has("roots")).join(" and "),
    rank: () => each.flatMap(({ has, kinds }) => [
      `${worth.title} * ${has("title_roots")}::int`,
      firstOf([has("name_roots"), worth.name], [has("other_roots"), worth.other]),
      ...(kinds.length > 0 ? [rankOfKinds(parameters.add(idsOf(kinds), "int[]"))] : []),
    ]).join(" + "),
  };
}

const rankOfKinds = (kinds: string) => firstOf([`name_roots && ${kinds}`, worth.kind], [`other_roots && ${kinds}`, worth.otherKind]);

const firstOf = (...cases: [condition: string, points: number][]) => `case ${cases.map(([condition, points]) => `when ${condition} then ${points}`).join(" ")} else 0 end`;
