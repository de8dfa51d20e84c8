import { setTimeout as wait } from "node:timers/promises";
import { Meilisearch, type EnqueuedTask } from "meilisearch";

export type MeilisearchAddress = {
  url: string;
  key?: string | undefined;
  /** in front of the names of all indexes, so that one server can serve several sites */
  prefix?: string;
};

/** Longest wait for an answer. Without it a server that hangs would hold a job for as long as it likes. */
const longestAnswer = 10_000;

/**
 * A client that asks for answers without compression: compressed answers come in pieces, and each call would then
 * wait some 40 ms for a delayed acknowledgement on a connection that is kept open.
 */
export function connect({ url, key }: MeilisearchAddress): Meilisearch {
  return new Meilisearch({ host: url, ...(key ? { apiKey: key } : {}), timeout: longestAnswer, requestInit: { headers: { "accept-encoding": "identity" } } });
}

const longestTask = 15 * 60_000;
const looksApart = 20;

/**
 * Waits for a task, asking every so often: the client's own waiting would wait without end for a server that hangs.
 * @throws when it did not succeed
 */
export async function succeed(client: Meilisearch, enqueued: Promise<EnqueuedTask>): Promise<void> {
  const { taskUid, type } = await enqueued;
  const start = performance.now();
  for (;;) {
    const { status, error } = await client.tasks.getTask(taskUid);
    if (status === "succeeded") return;
    if (status !== "enqueued" && status !== "processing") throw new Error(`Meilisearch task ${type} ended as ${status}: ${error?.code ?? "no reason given"}`);
    if (performance.now() - start > longestTask) throw new Error(`Meilisearch task ${type} is still ${status} after ${longestTask / 60_000} minutes`);
    await wait(looksApart);
  }
}

/** Whether there is an index of this name. */
export async function hasIndex(client: Meilisearch, index: string): Promise<boolean> {
  try {
    await client.getRawIndex(index);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Done when the index is gone; there may have been none. */
export async function removeIndex(client: Meilisearch, index: string): Promise<void> {
  if (await hasIndex(client, index)) await succeed(client, client.deleteIndex(index));
}

const isMissing = (error: unknown) => (error as { cause?: { code?: string } }).cause?.code === "index_not_found";
