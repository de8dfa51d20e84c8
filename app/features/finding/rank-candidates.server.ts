import type { KindName } from "#search/documents/document-kind";
import type { Facets } from "#search/documents/kinds";
import type { SearchQuery, SearchResult } from "#search/engine";
import { mostHits } from "#search/engine";
import { searchEngine } from "#search/engines.server";
import { markHits } from "#search/postgres.server";
import type { DocumentMemory } from "#search/document-memory.server";

/** How many hits are weighed by the fit; the rest follows in the order of the engine. */
export const mostCandidates = 400;

/** Cards on a page: what somebody looks through on a phone before choosing otherwise. */
export const perPage = 12;

/** Pages of this many hits; no engine goes further than `mostHits`. */
export const pagesOf = (total: number) => Math.min(Math.floor(mostHits / perPage), Math.ceil(total / perPage));

export type Ordered = { ids: string[]; result: SearchResult; /** the hits with marked words, for who shows them: read beside the cards */ marks: () => Promise<SearchResult["highlights"]> };

/** Weighs documents by what is kept of them; puts all in order, the best first. */
export type Ranker<T> = { memory: DocumentMemory<T>; rank(candidates: { id: string; value: T }[]): string[] | Promise<string[]> };

type Page = { offset: number; limit: number };

/**
 * One page in an order that the engine does not know. The engine narrows: first to what overlaps with `tasks`, then by age;
 * the ranker orders those. Behind them come all others, newest first.
 */
export async function searchRanked<K extends KindName, T>(kind: K, query: SearchQuery<Facets[K]>, tasks: readonly string[], { memory, rank }: Ranker<T>, { offset, limit }: Page): Promise<Ordered> {
  const { candidates, result } = await findCandidates(kind, query, tasks);
  const ranked = await rank(await memory.read(candidates));
  const ids = ranked.slice(offset, offset + limit);
  if (ids.length < limit && result.total > candidates.length) ids.push(...(await findOthers(kind, query, candidates, Math.max(0, offset - ranked.length), limit - ids.length)));
  return { ids, result, marks: () => markHits(kind, query.text, ids) };
}

/** What is weighed by the fit: at most `mostCandidates`, what overlaps with the tasks before what is only new. */
export async function findCandidates<K extends KindName>(kind: K, query: SearchQuery<Facets[K]>, tasks: readonly string[]): Promise<{ candidates: string[]; result: SearchResult }> {
  const engine = searchEngine();
  const ofTasks = { ...query, conditions: [...query.conditions, { field: "task", in: tasks }], sort: "newest" as const, facets: [], skipTotal: true, skipMarks: true, offset: 0, limit: mostCandidates };
  const [result, overlapping] = await Promise.all([
    engine.search(kind, { ...query, sort: "newest", skipTotal: query.facets.length === 0, skipMarks: true, offset: 0, limit: mostCandidates }),
    tasks.length > 0 ? engine.search(kind, ofTasks) : null,
  ]);
  const isMore = result.total > result.ids.length;
  const candidates = isMore && overlapping ? [...new Set([...overlapping.ids, ...result.ids])].slice(0, mostCandidates) : result.ids;
  return { candidates, result };
}

/** What comes behind the candidates. */
async function findOthers<K extends KindName>(kind: K, query: SearchQuery<Facets[K]>, candidates: readonly string[], skip: number, limit: number): Promise<string[]> {
  if (skip + limit > mostHits) return [];
  const conditions = [...query.conditions, { field: "id", notIn: candidates }];
  const { ids } = await searchEngine().search(kind, { ...query, conditions, sort: "newest", facets: [], skipTotal: true, skipMarks: true, offset: skip, limit });
  return ids;
}

/** The order of the engine itself. */
export async function searchPlain<K extends KindName>(kind: K, query: SearchQuery<Facets[K]>, { offset, limit }: Page): Promise<Ordered> {
  const shown = Math.max(0, Math.min(limit, mostHits - offset));
  const result = await searchEngine().search(kind, { ...query, offset: shown === 0 ? 0 : offset, limit: shown });
  return { ids: shown === 0 ? [] : result.ids, result, marks: () => Promise.resolve(result.highlights) };
}
