import { inTransaction } from "~/platform/db.server";
import { logger } from "~/platform/log.server";
import { findMeilisearch } from "./engines.server";
import { enqueuePush } from "./sync.server";

/**
 * For the start of a worker: brings the settings of Meilisearch up to date and has everything pushed that it does not know,
 * which builds an index that is not there. A Meilisearch that does not answer is no reason not to start.
 */
export async function prepareSearch(): Promise<void> {
  const store = findMeilisearch();
  if (!store) return;
  await inTransaction(enqueuePush);
  try {
    await store.applySettings();
  } catch (error) {
    logger.warn({ part: "search", error }, "settings of Meilisearch not written");
  }
}
