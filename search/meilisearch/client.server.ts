import { Meilisearch, type EnqueuedTaskPromise } from "meilisearch";

export type MeilisearchAddress = {
  url: string;
  key?: string | undefined;
  /** in front of the names of all indexes, so that one server can serve several sites */
  prefix?: string;
};

/**
 * A client that asks for answers without compression: compressed answers come in pieces, and each call would then
 * wait some 40 ms for a delayed acknowledgement on a connection that is kept open.
 */
export function connect({ url, key }: MeilisearchAddress): Meilisearch {
  return new Meilisearch({ host: url, ...(key ? { apiKey: key } : {}), requestInit: { headers: { "accept-encoding": "identity" } } });
}

const longestTask = 15 * 60_000;

/** Waits for a task. @throws when it did not succeed: waiting alone also ends for a task that failed */
export async function succeed(task: EnqueuedTaskPromise): Promise<void> {
  const { status, error, type } = await task.waitTask({ timeout: longestTask, interval: 20 });
  if (status !== "succeeded") throw new Error(`Meilisearch task ${type} ended as ${status}: ${error?.code ?? "no reason given"}`);
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
  if (await hasIndex(client, index)) await succeed(client.deleteIndex(index));
}

const isMissing = (error: unknown) => (error as { cause?: { code?: string } }).cause?.code === "index_not_found";
