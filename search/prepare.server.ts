import { inTransaction } from "~/platform/db.server";
import { logger } from "~/platform/log.server";
import { kindNames } from "./documents/kinds";
import { findMeilisearch } from "./engines.server";
import { enqueuePush, enqueueRebuild, enqueueRenewal } from "./enqueue.server";
import { hasOldRows } from "./rebuild.server";

/**
 * For the start of a worker: has rows of another version made anew, and everything pushed that Meilisearch does not know, which builds an index that is not there,
 * and has an index with settings of another version built anew. Nobody has to wait for it, and a Meilisearch that does not answer is no reason not to start.
 */
export async function prepareSearch(): Promise<void> {
  try {
    if (await hasOldRows()) await enqueueRenewal();
  } catch (error) {
    logger.warn({ part: "search", error }, "rows of another version not made anew");
  }
  const store = findMeilisearch();
  if (!store) return;
  try {
    await inTransaction(enqueuePush);
    for (const kind of kindNames) if ((await store.isBuilt(kind)) && !(await store.hasOwnSettings(kind))) await enqueueRebuild(kind);
  } catch (error) {
    logger.warn({ part: "search", error }, "Meilisearch not prepared");
  }
}
