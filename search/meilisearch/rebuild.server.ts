import type { Meilisearch } from "meilisearch";
import { logger } from "~/platform/log.server";
import type { KindName } from "../documents/document-kind";
import { kindOf } from "../documents/kinds";
import { changesSince, databaseNow, markCopied, markPushed, scanDocumentsByPlace, type Changes, type Kept } from "../kept-documents.server";
import { dutch } from "../language/dutch";
import { hasIndex, removeIndex, succeed } from "./client.server";
import { settingsOf, toIndexed } from "./settings";

/**
 * Each batch makes Meilisearch go through its lists of word prefixes once, which takes longer the larger the index is: few large batches
 * and not many small ones. About 5 kB a document, so far under the 100 MB that it takes in one go.
 */
const documentsPerWrite = 8_000;

/** A change gets its moment before it is committed; looking back this far finds the ones that were still on their way. */
const lookBack = 30_000;

/**
 * Fills a new index from the kept documents, replays what changed meanwhile, swaps, replays once more, and only then
 * takes the old index away. Searches are answered by the old index until the swap, by the new one after it.
 */
export async function rebuildIndex(client: Meilisearch, live: string, name: KindName): Promise<{ documents: number }> {
  const kind = kindOf(name);
  const fresh = `${live}_${Date.now()}`;
  const start = before(await databaseNow());
  await removeLeftovers(client, live);
  await succeed(client, client.createIndex(fresh, { primaryKey: "id" }));
  await succeed(client, client.index(fresh).updateSettings(settingsOf(kind, dutch)));
  let documents = 0;
  for await (const batch of scanDocumentsByPlace(name, documentsPerWrite)) {
    await write(client, fresh, name, batch);
    documents += batch.length;
  }
  const second = before(await databaseNow());
  await replay(client, fresh, name, start);
  await swapIn(client, live, fresh);
  // what changes while it is replayed may have been pushed in between, and is older now: it is pushed again
  await markPushed(name, await replay(client, live, name, second));
  await removeIndex(client, fresh);
  await markCopied(name, start);
  logger.info({ part: "search", kind: name, documents }, "index rebuilt");
  return { documents };
}

const before = (moment: Date) => new Date(moment.getTime() - lookBack);

async function write(client: Meilisearch, index: string, name: KindName, kept: readonly Kept[]): Promise<void> {
  const kind = kindOf(name);
  if (kept.length > 0) await succeed(client, client.index(index).addDocuments(kept.map(({ document, changedAt }) => toIndexed(kind, dutch, document, changedAt.getTime()))));
}

async function replay(client: Meilisearch, index: string, name: KindName, since: Date): Promise<Changes> {
  const { changed, removed } = await changesSince(name, since);
  await write(client, index, name, changed);
  if (removed.length > 0) await succeed(client, client.index(index).deleteDocuments(removed.map(({ id }) => id)));
  return { changed, removed };
}

/** The first time there is nothing to swap with: the new index takes the name. */
async function swapIn(client: Meilisearch, live: string, fresh: string): Promise<void> {
  await succeed(client, client.swapIndexes([{ indexes: [live, fresh], rename: false }])).catch(async (error: unknown) => {
    if (await hasIndex(client, live)) throw error;
    await succeed(client, client.swapIndexes([{ indexes: [fresh, live], rename: true }]));
  });
}

const oldAfter = 24 * 3_600_000;

/** A rebuild that was killed leaves its half index behind; one of today may still be under way. */
async function removeLeftovers(client: Meilisearch, live: string): Promise<void> {
  const { results } = await client.getRawIndexes({ limit: 1000 });
  for (const { uid } of results) {
    const made = uid.startsWith(`${live}_`) ? Number(uid.slice(live.length + 1)) : Number.NaN;
    if (made < Date.now() - oldAfter) await removeIndex(client, uid);
  }
}
