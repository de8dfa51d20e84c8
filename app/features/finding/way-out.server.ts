import type { KindName } from "#search/documents/document-kind";
import type { Facets } from "#search/documents/kinds";
import type { SearchQuery } from "#search/engine";
import { searchEngine } from "#search/engines.server";
import type { Asked, Part } from "./model/search-address";

/** What comes without one choice, or with nothing but that choice. */
export type WayOut = { part: Part; kind: "without" | "only"; total: number };

const mostWays = 8;

/**
 * When nothing was found: what comes when one choice is taken away, counted and not guessed, the most first. When that never
 * helps, what comes for each choice alone.
 */
export async function findWaysOut<K extends KindName>(kind: K, parts: readonly Part[], toQuery: (asked: Asked) => SearchQuery<Facets[K]>): Promise<WayOut[]> {
  const tried = parts.slice(0, mostWays);
  const count = async (part: Part, way: WayOut["kind"]): Promise<WayOut> => {
    const query = toQuery(way === "without" ? part.rest : part.alone);
    const { total } = await searchEngine().search(kind, { ...query, facets: [], offset: 0, limit: 0 });
    return { part, kind: way, total };
  };
  const found = (ways: WayOut[]) => ways.filter(({ total }) => total > 0).sort((one, other) => other.total - one.total);
  const without = found(await Promise.all(tried.map((part) => count(part, "without"))));
  return without.length > 0 || tried.length < 2 ? without : found(await Promise.all(tried.map((part) => count(part, "only"))));
}
