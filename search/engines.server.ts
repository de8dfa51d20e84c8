import { createBreaker, type Breaker } from "./breaker.server";
import type { SearchEngine } from "./engine";
import { isBehind } from "./kept-documents.server";
import { createMeilisearchStore, type MeilisearchStore } from "./meilisearch.server";
import { postgresEngine } from "./postgres.server";

type Known = { address: string; store: MeilisearchStore; breaker: Breaker };
let known: Known | undefined;

/** Seconds that a change may be under way before the copy counts as behind. */
const allowedDelay = 5;

/** The Meilisearch of MEILI_URL, or null when only the embedded engine is there. */
export function findMeilisearch(): MeilisearchStore | null {
  return open()?.store ?? null;
}

/** Where pages search: Meilisearch when MEILI_URL is set, with PostgreSQL behind it; else PostgreSQL. */
export function searchEngine(): SearchEngine {
  return open()?.breaker ?? postgresEngine;
}

function open(): Known | null {
  const { MEILI_URL: url, MEILI_KEY: key, MEILI_PREFIX: prefix = "" } = process.env;
  if (!url) return null;
  const address = `${url} ${prefix}`;
  if (known?.address !== address) {
    known?.breaker.stop();
    const store = createMeilisearchStore({ url, key, prefix });
    known = { address, store, breaker: createBreaker(store, postgresEngine, { isCurrent: async () => !(await isBehind(allowedDelay)) }) };
  }
  return known;
}
