import { prisma } from "~/platform/db.server";
import type { Facets } from "./documents/kinds";
import { kindOf } from "./documents/kinds";
import type { SearchQuery } from "./engine";
import { dutch } from "./language/dutch";
import { findOtherWords } from "./postgres.server";
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

/**
 * All vacancies that a query finds, counted by square: not the first thousand, and only a row for each square and town. By
 * PostgreSQL, whichever engine answers the list: its documents are always kept, and mean the same by the same words.
 */
export async function countVacanciesBySquare(query: Query, grid: Grid): Promise<SquareCount[]> {
  const terms = dutch.analyseQuestion(query.text);
  const { text, values } = squaresSql(kindOf("vacancy"), query as SearchQuery, terms, await findOtherWords(terms), grid);
  return prisma.$queryRawUnsafe<SquareCount[]>(text, ...values);
}

/** The corners around all vacancies that a query finds; none when it finds nothing. */
export async function cornersAroundVacancies(query: Query): Promise<{ lat: number; lon: number }[]> {
  const terms = dutch.analyseQuestion(query.text);
  const { text, values } = reachSql(kindOf("vacancy"), query as SearchQuery, terms, await findOtherWords(terms));
  const [reach] = await prisma.$queryRawUnsafe<{ south: number | null; north: number; west: number; east: number }[]>(text, ...values);
  return reach?.south == null ? [] : [{ lat: reach.south, lon: reach.west }, { lat: reach.north, lon: reach.east }];
}
