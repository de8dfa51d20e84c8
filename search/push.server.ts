import { kindNames, type Documents, type KindName } from "./documents/kinds";
import { findMeilisearch } from "./engines.server";
import { enqueueRebuild } from "./enqueue.server";
import { listUnpushed, markPushed } from "./kept-documents.server";
import type { MeilisearchStore } from "./meilisearch.server";

const documentsPerPush = 1000;

let isUnderWay = false;
let isAskedAgain = false;

/**
 * Brings everything that Meilisearch does not know yet to it. In one process one push works at a time and takes along what
 * comes meanwhile, so that a Meilisearch that hangs holds up one job and not all; two processes may push at the same time.
 */
export async function pushDocuments(): Promise<void> {
  const store = findMeilisearch();
  if (!store) return;
  isAskedAgain = true;
  if (isUnderWay) return;
  isUnderWay = true;
  try {
    while (isAskedAgain) {
      isAskedAgain = false;
      for (const kind of kindNames) await pushKind(store, kind);
    }
  } finally {
    isUnderWay = false;
  }
}

/** An index that was never built is built first, by a job. */
async function pushKind(store: MeilisearchStore, kind: KindName): Promise<void> {
  if (!(await store.isBuilt(kind))) return enqueueRebuild(kind);
  for (;;) {
    const waiting = await listUnpushed(kind, documentsPerPush);
    if (waiting.changed.length + waiting.removed.length === 0) return;
    await store.upsert(kind, waiting.changed.map(({ document }) => document as Documents[typeof kind]));
    await store.remove(kind, waiting.removed.map(({ id }) => id));
    await markPushed(kind, waiting);
  }
}
