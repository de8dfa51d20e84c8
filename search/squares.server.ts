import { LRUCache } from "lru-cache";
import { prisma } from "~/platform/db.server";
import type { Facets } from "./documents/kinds";
import { kindOf } from "./documents/kinds";
import type { SearchQuery } from "./engine";
import type { Term } from "./language/analyse";
import { dutch } from "./language/dutch";
import { findOtherWords } from "./postgres.server";
import type { OtherWords } from "./postgres/words-sql";
import { reachSql, squaresSql, type Grid } from "./postgres/squares-sql";

export type { Grid } from "./postgres/squares-sql";

/** What stands in one square and in one town. */
export type SquareCount = {
  row: number;
  column: number;
  place: string;
  number: number;
  /** the middle of what stands there */
  lat: number;
  lon: number;
  /** when it is one */
  id: string | null;
};

type Query = SearchQuery<Facets["vacancy"]>;
type Corner = { lat: number; lon: number };

/**
 * All vacancies that a query finds, counted by square: not the first thousand, and only a row for each square and town. By
 * PostgreSQL, whichever engine answers the list: its documents are always kept, and mean the same by the same words.
 */
export function countVacanciesBySquare(query: Query, grid: Grid): Promise<SquareCount[]> {
  return keepForAWhile("squares", query, grid, async (terms, other) => {
    const { text, values } = squaresSql(kindOf("vacancy"), query as SearchQuery, terms, other, grid);
    return prisma.$queryRawUnsafe<SquareCount[]>(text, ...values);
  });
}

/** The corners around all vacancies that a query finds; none when it finds nothing. */
export function cornersAroundVacancies(query: Query): Promise<Corner[]> {
  return keepForAWhile("corners", query, null, async (terms, other) => {
    const { text, values } = reachSql(kindOf("vacancy"), query as SearchQuery, terms, other);
    const [reach] = await prisma.$queryRawUnsafe<{ south: number | null; north: number; west: number; east: number }[]>(text, ...values);
    return reach?.south == null ? [] : [{ lat: reach.south, lon: reach.west }, { lat: reach.north, lon: reach.east }];
  });
}

/** As with other counts (`kept-counts.server.ts`): counting again may take at most one part in so many of the time. */
const restPerWork = 25;
const longestRest = 30_000;
const kept = new LRUCache<string, Promise<unknown>>({ max: 300, ttl: longestRest, perf: performance });

async function keepForAWhile<T>(what: string, { text, chosen, conditions }: Query, grid: Grid | null, count: (terms: Term[], other: OtherWords) => Promise<T>): Promise<T> {
  const question = JSON.stringify([what, text, chosen, conditions, grid]);
  const known = kept.get(question) as Promise<T> | undefined;
  if (known) return known;
  const began = performance.now();
  const terms = dutch.analyseQuestion(text);
  const counted = findOtherWords(terms).then((other) => count(terms, other));
  kept.set(question, counted);
  try {
    const answer = await counted;
    kept.set(question, counted, { ttl: Math.min(longestRest, Math.max(1, (performance.now() - began) * restPerWork)) });
    return answer;
  } catch (error) {
    kept.delete(question);
    throw error;
  }
}
