import { inTransaction, type Tx } from "~/platform/db.server";
import { enqueue } from "~/platform/jobs.server";
import type { KindName } from "./documents/document-kind";

export const pushKey = "search-push";
export const pushAttempts = 3;

/** One push takes all that waits. */
export async function enqueuePush(tx: Tx): Promise<void> {
  await enqueue(tx, "search-push", {}, { key: pushKey, maxAttempts: pushAttempts });
}

/** Has rows of another version of the program made anew; asked twice it is one job. */
export async function enqueueRenewal(): Promise<void> {
  await inTransaction((tx) => enqueue(tx, "search-renew", {}, { key: "search-renew", maxAttempts: 5 }));
}

/** Has the copy of Meilisearch made anew; asked twice it is one job. */
export async function enqueueRebuild(kind: KindName): Promise<void> {
  await inTransaction((tx) => enqueue(tx, "search-rebuild", { kind }, { key: `search-rebuild:${kind}`, maxAttempts: 5 }));
}
