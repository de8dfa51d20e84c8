import { weights, type DocumentKind, type Weight } from "../documents/document-kind";
import type { Language, Term } from "../language/analyse";
import { isToken } from "../language/kinds";
import { hasEntryWithSql, idsOfEntriesWith } from "./entry-bits";
import { quoteName, type Parameters } from "./parameters";
import { idsOf } from "./root-ids";

/** Words that stand in documents, by the word that was typed: near ones, and ones that begin with it. */
export type OtherWords = ReadonlyMap<string, readonly string[]>;

/** A question for the rows: what a row must have, and what it is worth. */
export type WordsSql = {
  condition: string;
  /** for a statement that orders by it; it adds parameters of its own */
  rank: () => string;
  /** steps for the `with` of the statement, none or more: asked for last, when it is known what they are needed for */
  steps: () => readonly string[];
};

/**
 * A word in the title, and beside it a word for the largest task or else for the other tasks; elsewhere it only counts as found.
 * That a task is of the kind that was meant tells more than a word of its names.
 */
const worth = { title: 3, name: 4, other: 2, kind: 3, otherKind: 1 } as const;

/** Whether a row has one of these roots: anywhere, or at a weight. */
type Has = { anywhere(roots: readonly string[]): string; at(weight: Weight, roots: readonly string[]): string; steps(): string[] };

/**
 * Every term in one of its ways, or together with its neighbour as one word. Only numbers reach the database.
 * @param other words that count as a way of a term, by its root
 * @param near the condition that narrows the question down to a neighbourhood, if it has one: then everything about the vocabulary is
 *   read from the index of what is near, and only rows near by that have a written word are looked at themselves
 */
export function wordsSql(language: Language, kind: DocumentKind, terms: readonly Term[], other: OtherWords, near: string | null, parameters: Parameters): WordsSql {
  const has = near === null ? lookEverywhere(language, kind, parameters) : lookNearby(language, kind, near, parameters);
  const each = terms.map((term, at) => {
    const joined = [[terms[at - 1], term], [term, terms[at + 1]]].flatMap(([one, two]) => (one && two ? [one.word + two.word] : []));
    const singles = [...term.ways.filter((way) => way.length === 1).flat(), ...joined, ...(other.get(term.root) ?? [])];
    const several = term.ways.filter((way) => way.length > 1);
    const inOneWay = (test: (roots: readonly string[]) => string) => either([test(singles), ...several.map((way) => both(way.map((root) => test([root]))))]);
    return { anywhere: inOneWay(has.anywhere), at: (weight: Weight) => inOneWay((roots) => has.at(weight, roots)), kinds: singles.filter(isToken) };
  });
  const condition = both(each.map(({ anywhere }) => anywhere));
  const pointsOf = ({ at, kinds }: (typeof each)[number]) => [
    firstOf([at("A"), worth.title]),
    firstOf([at("B"), worth.name], [at("C"), worth.other]),
    firstOf([has.at("B", kinds), worth.kind], [has.at("C", kinds), worth.otherKind]),
  ];
  return { condition, rank: () => each.flatMap(pointsOf).filter((points) => points !== "0").join(" + ") || "0", steps: has.steps };
}

/** In the lists of roots of a row: they have an index of their own, and the numbers of entries stand among them. */
function lookEverywhere(language: Language, kind: DocumentKind, parameters: Parameters): Has {
  const meets = (column: string, ids: readonly number[]) => (ids.length > 0 ? `${column} && ${parameters.add([...ids], "int[]")}` : "false");
  return {
    anywhere: (roots) => meets("roots", [...idsOfWritten(roots), ...idsOfEntriesWith(language, kind, roots)]),
    at: (weight, roots) => either([hasEntryWithSql(language, kind, roots, [weight]), weight === "A" ? meets("title_roots", idsOfWritten(roots)) : "false"]),
    steps: () => [],
  };
}

/** In the columns that the index of what is near carries. Which rows near by have a written word is found beforehand. */
function lookNearby(language: Language, kind: DocumentKind, near: string, parameters: Parameters): Has {
  const columns = new Map<string, string>();
  const sought = new Set<number>();
  const key = quoteName(kind.key);
  const isWritten = (column: "roots" | "title_roots", roots: readonly string[]) => {
    const ids = idsOfWritten(roots);
    if (ids.length === 0) return "false";
    for (const id of ids) sought.add(id);
    const test = `${column} && '{${ids.join(",")}}'::int[]`;
    if (!columns.has(test)) columns.set(test, `written_${columns.size}`);
    return `${key} in (select id from written where ${columns.get(test)})`;
  };
  return {
    anywhere: (roots) => either([hasEntryWithSql(language, kind, roots, weights), isWritten("roots", roots)]),
    at: (weight, roots) => either([hasEntryWithSql(language, kind, roots, [weight]), weight === "A" ? isWritten("title_roots", roots) : "false"]),
    steps: () => {
      if (columns.size === 0) return [];
      const tests = [...columns].map(([test, name]) => `(${test}) as ${name}`);
      return [`written as materialized (select ${key} as id, ${tests.join(", ")} from ${quoteName(kind.table)} where ${near} and roots && ${parameters.add([...sought], "int[]")})`];
    },
  };
}

/** Nobody writes the word that stands for a kind of work. */
const idsOfWritten = (roots: readonly string[]) => idsOf(roots.filter((root) => !isToken(root)));

const either = (tests: readonly string[]) => combine(tests, "or", "false");
const both = (tests: readonly string[]) => (tests.includes("false") ? "false" : combine(tests, "and", "true"));

function combine(tests: readonly string[], word: "or" | "and", none: string): string {
  const telling = [...new Set(tests.filter((test) => test !== none))];
  return telling.length > 1 ? `(${telling.join(` ${word} `)})` : (telling[0] ?? none);
}

function firstOf(...cases: [condition: string, points: number][]): string {
  const possible = cases.filter(([condition]) => condition !== "false");
  return possible.length > 0 ? `case ${possible.map(([condition, points]) => `when ${condition} then ${points}`).join(" ")} else 0 end` : "0";
}
