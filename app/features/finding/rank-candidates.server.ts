import type { KindName } from "#search/documents/document-kind";
import type { Documents, Facets } from "#search/documents/kinds";
import type { SearchQuery, SearchResult } from "#search/engine";
import { mostHits } from "#search/engine";
import { searchEngine } from "#search/engines.server";
import { readDocuments } from "#search/postgres.server";

/** How many hits are weighed by the fit; the rest follows in the order of the engine. */
export const mostCandidates = 400;

export type Ordered = { ids: string[]; result: SearchResult };

/** Puts documents in order, best first; may leave none out. */
export type Ranker<K extends KindName> = (documents: Documents[K][]) => string[];

type Page = { offset: number; limit: number };

/**
 * One page in an order that the engine does not know. The engine narrows: first to what overlaps with `tasks`, then by age;
 * the ranker orders those. Behind them come all others, newest first.
 */
export async function searchRanked<K extends KindName>(kind: K, query: SearchQuery<Facets[K]>, tasks: readonly string[], rank: Ranker<K>, { offset, limit }: Page): Promise<Ordered> {
  const engine = searchEngine();
  const result = await engine.search(kind, { ...query, offset: 0, limit: mostCandidates });
  let candidates = result.ids;
  if (result.total > candidates.length && tasks.length > 0) {
    const overlapping = await engine.search(kind, { ...query, conditions: [...query.conditions, { field: "task", in: tasks }], facets: [], offset: 0, limit: mostCandidates });
    candidates = [...new Set([...overlapping.ids, ...candidates])].slice(0, mostCandidates);
  }
  const ranked = rank(await readDocuments<Documents[K]>(kind, candidates));
  const ids = ranked.slice(offset, offset + limit);
  if (ids.length === limit || result.total <= candidates.length) return { ids, result };
  const skip = Math.max(0, offset - ranked.length);
  if (skip + limit > mostHits) return { ids, result };
  const others = await engine.search(kind, { ...query, conditions: [...query.conditions, { field: "id", notIn: candidates }], sort: "newest", facets: [], offset: skip, limit: limit - ids.length });
  return { ids: [...ids, ...others.ids], result: { ...result, highlights: { ...result.highlights, ...others.highlights } } };
}

/** The order of the engine itself. */
export async function searchPlain<K extends KindName>(kind: K, query: SearchQuery<Facets[K]>, { offset, limit }: Page): Promise<Ordered> {
  const shown = Math.max(0, Math.min(limit, mostHits - offset));
  const result = await searchEngine().search(kind, { ...query, offset: shown === 0 ? 0 : offset, limit: shown });
  return { ids: shown === 0 ? [] : result.ids, result };
}
