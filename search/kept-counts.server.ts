import { LRUCache } from "lru-cache";
import type { Facets } from "./documents/kinds";
import type { KindName } from "./documents/document-kind";
import type { SearchEngine, SearchQuery, SearchResult } from "./engine";

type Counts = Pick<SearchResult, "total" | "facets" | "isSampled">;
type Kept = { counts: Promise<Counts>; /** of `performance.now()` */ freshUntil: number; usableUntil: number; isRenewing: boolean };

/** Counting again may take at most one part in this many of the time: what took 4 ms holds for 100 ms. */
const restPerWork = 25;
const longestRest = 30_000;
const mostQuestions = 500;

/**
 * Counts the facets of equal questions once for all who ask at the same time, and not again before a moment has passed that
 * grows with what counting takes: over a whole country, counting costs far more than finding, and nobody sees whether a filter
 * says 4,310 or 4,312. What is found is never kept: a change shows at once. A list that ends on the page has its exact total (`skipTotal`).
 */
export function keepCounts(engine: SearchEngine): SearchEngine {
  const kept = new LRUCache<string, Kept>({ max: mostQuestions });

  function countsOf<K extends KindName>(kind: K, query: SearchQuery<Facets[K]>): Promise<Counts> {
    const { text, chosen, conditions, facets } = query;
    const question = JSON.stringify([kind, text, chosen, conditions, facets]);
    const known = kept.get(question);
    const at = performance.now();
    const count = () => engine.search(kind, { ...query, sort: "newest", offset: 0, limit: 0 });
    if (!known || known.usableUntil < at) return keep(question, count);
    if (known.freshUntil < at && !known.isRenewing) {
      known.isRenewing = true;
      // the old counts are given meanwhile; a failure is for the next who asks
      keep(question, count, known).catch(() => undefined);
    }
    return known.counts;
  }

  function keep(question: string, count: () => Promise<Counts>, before?: Kept): Promise<Counts> {
    const began = performance.now();
    const entry: Kept = { counts: count(), freshUntil: Infinity, usableUntil: Infinity, isRenewing: false };
    // while the new counts are on their way, whoever asks gets the old ones
    kept.set(question, before ?? entry);
    return entry.counts.then(
      (counts) => {
        const rest = Math.min(longestRest, (performance.now() - began) * restPerWork);
        entry.freshUntil = performance.now() + rest;
        entry.usableUntil = entry.freshUntil + rest;
        kept.set(question, entry);
        return counts;
      },
      (error: unknown) => {
        kept.delete(question);
        throw error;
      },
    );
  }

  return {
    get name() {
      return engine.name;
    },
    async search(kind, query) {
      if (query.facets.length === 0) return engine.search(kind, query);
      const [found, counts] = await Promise.all([engine.search(kind, { ...query, facets: [], skipTotal: true }), countsOf(kind, query)]);
      const total = Number.isFinite(found.total) ? found.total : Math.max(counts.total, query.offset + found.ids.length);
      return { ...found, total, facets: counts.facets, ...(counts.isSampled ? { isSampled: true } : {}) };
    },
  };
}
