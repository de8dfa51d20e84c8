import { inTransaction, prisma } from "~/platform/db.server";
import { logger } from "~/platform/log.server";
import { kindNames, kindOf, type KindName } from "./documents/kinds";
import { findMeilisearch } from "./engines.server";
import { enqueuePush } from "./enqueue.server";
import { pushAgain, scanDocuments } from "./kept-documents.server";
import type { MeilisearchStore } from "./meilisearch.server";
import { quoteName } from "./postgres/parameters";
import { prepareSearch } from "./prepare.server";
import { enqueueSearchSync } from "./sync.server";

export type Drift = { kind: KindName; rows: number; missing: number; extra: number };

const idsPerLook = 5000;

/**
 * Compares rows with documents, and documents with the copy of Meilisearch, and repairs what differs.
 * The copy is read through its documents and not through a search, as a search has a highest number of hits.
 */
export async function repairDrift(): Promise<Drift[]> {
  const found: Drift[] = [];
  const store = findMeilisearch();
  for (const kind of kindNames) {
    const rows = await repairRows(kind);
    const copy = store && (await store.isBuilt(kind)) ? await repairCopy(store, kind) : { missing: 0, extra: 0 };
    found.push({ kind, rows, ...copy });
    logger.info({ part: "search", kind, rows, ...copy }, "search compared");
  }
  await prepareSearch();
  await prisma.$executeRaw`delete from search_removal where removed_at < now() - interval '7 days'`;
  return found;
}

/** Rows whose live version is not the one in the document, either way; the sync decides whether they may be found. */
async function repairRows(kind: KindName): Promise<number> {
  const { table, key, source } = kindOf(kind);
  const rows = await prisma.$queryRawUnsafe<{ id: string }[]>(
    `select coalesce(s.id, d.${quoteName(key)})::text as id from ${quoteName(source)} s full join ${quoteName(table)} d on d.${quoteName(key)} = s.id
     where s.live_version_id::text is distinct from d.document ->> 'versionId'`,
  );
  for (const { id } of rows) await inTransaction((tx) => enqueueSearchSync(tx, kind, id));
  return rows.length;
}

async function repairCopy(store: MeilisearchStore, kind: KindName): Promise<{ missing: number; extra: number }> {
  const copied = new Map<string, number>();
  const index = store.client.index<{ id: string; stamp: number }>(store.indexOf(kind));
  for (let offset = 0; ; offset += idsPerLook) {
    const { results } = await index.getDocuments({ fields: ["id", "stamp"], offset, limit: idsPerLook });
    for (const { id, stamp } of results) copied.set(id, stamp);
    if (results.length < idsPerLook) break;
  }
  const missing: string[] = [];
  for await (const batch of scanDocuments(kind, idsPerLook)) {
    for (const { id, changedAt } of batch) {
      if ((copied.get(id) ?? 0) < changedAt.getTime()) missing.push(id);
      copied.delete(id);
    }
  }
  const extra = [...copied.keys()];
  await pushAgain(kind, missing);
  await store.remove(kind, extra);
  if (missing.length > 0) await inTransaction(enqueuePush);
  return { missing: missing.length, extra: extra.length };
}
