import { inTransaction } from "~/platform/db.server";
import { enqueue } from "~/platform/jobs.server";
import { kindNames, type Documents } from "./documents/kinds";
import { findMeilisearch } from "./engines.server";
import { listUnpushed, markPushed } from "./kept-documents.server";

const documentsPerPush = 1000;

/**
 * Brings everything that Meilisearch does not know yet to it; two may do so at the same time.
 * An index that was never built is built first, by a job.
 */
export async function pushDocuments(): Promise<void> {
  const store = findMeilisearch();
  if (!store) return;
  for (const kind of kindNames) {
    if (!(await store.isBuilt(kind))) {
      await inTransaction((tx) => enqueue(tx, "search-rebuild", { kind }, { key: `search-rebuild:${kind}`, maxAttempts: 5 }));
      continue;
    }
    for (;;) {
      const waiting = await listUnpushed(kind, documentsPerPush);
      if (waiting.changed.length + waiting.removed.length === 0) break;
      await store.upsert(kind, waiting.changed.map(({ document }) => document as Documents[typeof kind]));
      await store.remove(kind, waiting.removed.map(({ id }) => id));
      await markPushed(kind, waiting);
    }
  }
}
