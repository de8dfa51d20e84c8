import { inTransaction, prisma } from "~/platform/db.server";
import { logger } from "~/platform/log.server";
import { kindNames, kindOf, type KindName } from "./documents/kinds";
import { findMeilisearch } from "./engines.server";
import { forgetDocuments, keepDocuments } from "./postgres.server";
import { quoteName } from "./postgres/parameters";
import { rowForm } from "./postgres/store-sql";
import { enqueueSearchSync, makersOf } from "./sync.server";

const rowsPerBatch = 500;

export type Rebuilt = { kind: KindName; kept: number; copied: number | null };

/** Makes every document anew from its row, then the copy of Meilisearch from the documents. Searching goes on meanwhile. */
export async function rebuildSearch(kinds: readonly KindName[] = kindNames): Promise<Rebuilt[]> {
  const rebuilt: Rebuilt[] = [];
  for (const kind of kinds) {
    const kept = await remakeDocuments(kind);
    const copied = (await findMeilisearch()?.rebuild(kind))?.documents ?? null;
    rebuilt.push({ kind, kept, copied });
  }
  return rebuilt;
}

/** @returns the number of documents that can be found now */
async function remakeDocuments(kind: KindName): Promise<number> {
  const { source } = kindOf(kind);
  let kept = 0;
  for (let after = "00000000-0000-0000-0000-000000000000"; ; ) {
    const rows = await prisma.$queryRawUnsafe<{ id: string }[]>(`select id from ${quoteName(source)} where id > $1::uuid order by id limit ${rowsPerBatch}`, after);
    if (rows.length === 0) break;
    kept += await remakeBatch(kind, rows.map(({ id }) => id));
    after = rows.at(-1)!.id;
  }
  logger.info({ part: "search", kind, kept }, "documents made anew");
  return kept;
}

/** Makes the rows anew that another version of the program made in another way. Searching goes on with the old ones meanwhile. */
export async function renewRows(): Promise<void> {
  for (const kind of kindNames) {
    for (let renewed = 0; ; ) {
      const ids = await listOldRows(kind, rowsPerBatch);
      if (ids.length > 0) renewed += await remakeBatch(kind, ids);
      if (ids.length < rowsPerBatch) {
        if (renewed > 0) logger.info({ part: "search", kind, renewed }, "rows made anew in the form of this version");
        break;
      }
    }
  }
}

/** Whether some rows have the form of another version. */
export async function hasOldRows(): Promise<boolean> {
  for (const kind of kindNames) if ((await listOldRows(kind, 1)).length > 0) return true;
  return false;
}

async function listOldRows(kind: KindName, limit: number): Promise<string[]> {
  const { table, key } = kindOf(kind);
  const rows = await prisma.$queryRawUnsafe<{ id: string }[]>(`select ${quoteName(key)} as id from ${quoteName(table)} where form <> $1::int limit ${limit}`, rowForm);
  return rows.map(({ id }) => id);
}

/** A row that changed while its document was made is looked at again: the last to write has then seen the last change. */
async function remakeBatch(kind: KindName, ids: readonly string[]): Promise<number> {
  const { many } = makersOf(kind);
  const documents = await many(ids);
  const gone = await listKept(kind, ids.filter((id) => !documents.has(id)));
  await inTransaction(async (tx) => {
    await keepDocuments(tx, kind, [...documents.values()]);
    if (gone.length > 0) await forgetDocuments(tx, kind, gone);
  });
  const now = await many(ids);
  const changed = ids.filter((id) => JSON.stringify(now.get(id)) !== JSON.stringify(documents.get(id)));
  for (const id of changed) await inTransaction((tx) => enqueueSearchSync(tx, kind, id));
  return documents.size;
}

async function listKept(kind: KindName, ids: readonly string[]): Promise<string[]> {
  const { table, key } = kindOf(kind);
  const rows = await prisma.$queryRawUnsafe<{ id: string }[]>(`select ${quoteName(key)} as id from ${quoteName(table)} where ${quoteName(key)} = any($1::uuid[])`, [...ids]);
  return rows.map(({ id }) => id);
}
