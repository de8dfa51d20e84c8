import { inTransaction } from "~/platform/db.server";
import { createBreaker, type Breaker } from "./breaker.server";
import { kindNames } from "./documents/kinds";
import type { SearchEngine } from "./engine";
import { enqueuePush } from "./enqueue.server";
import { isBehind } from "./kept-documents.server";
import { keepCounts } from "./kept-counts.server";
import { createMeilisearchStore, type MeilisearchStore } from "./meilisearch.server";
import { postgresEngine } from "./postgres.server";

type Known = { address: string; store: MeilisearchStore; breaker: Breaker; searching: SearchEngine };

const embedded = keepCounts(postgresEngine);

declare global {
  var __meedoenSearch: Known | undefined;
}

/** Seconds that a change may be under way before the copy counts as behind; after trouble it has to know more to be asked again. */
const allowedDelay = { usual: 5, afterTrouble: 1 };

/** Milliseconds between two pushes that are asked for because the copy is behind. */
const pushPause = 5000;

/** The Meilisearch of MEILI_URL, or null when only the embedded engine is there. */
export function findMeilisearch(): MeilisearchStore | null {
  return open()?.store ?? null;
}

/** Where pages search: Meilisearch when MEILI_URL is set, with PostgreSQL behind it; else PostgreSQL. */
export function searchEngine(): SearchEngine {
  return open()?.searching ?? embedded;
}

/** One per process: the pages and the program that serves them are built apart, and go by the same engine. */
function open(): Known | null {
  const { MEILI_URL: url, MEILI_KEY: key, MEILI_PREFIX: prefix = "" } = process.env;
  if (!url) return null;
  const address = `${url} ${key} ${prefix}`;
  const known = globalThis.__meedoenSearch;
  if (known?.address === address) return known;
  known?.breaker.stop();
  const store = createMeilisearchStore({ url, key, prefix });
  const breaker = guard(store);
  return (globalThis.__meedoenSearch = { address, store, breaker, searching: keepCounts(breaker) });
}

function guard(store: MeilisearchStore): Breaker {
  let pushedAt = -Infinity;
  const isFit = async () => (await Promise.all(kindNames.map(async (kind) => (await store.isBuilt(kind)) && (await store.hasOwnSettings(kind))))).every(Boolean);
  const isCurrent = async () => {
    if (!(await isBehind(breaker.isOpen ? allowedDelay.afterTrouble : allowedDelay.usual))) return true;
    if (performance.now() - pushedAt > pushPause) {
      pushedAt = performance.now();
      await inTransaction(enqueuePush);
    }
    return false;
  };
  const breaker = createBreaker(store, postgresEngine, { isFit, isCurrent });
  return breaker;
}
