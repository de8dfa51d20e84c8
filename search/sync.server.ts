import { isDeepStrictEqual } from "node:util";
import { inTransaction, type Tx } from "~/platform/db.server";
import { enqueue } from "~/platform/jobs.server";
import type { KindName } from "./documents/document-kind";
import type { Documents } from "./documents/kinds";
import { findMeilisearch } from "./engines.server";
import { enqueuePush } from "./enqueue.server";
import { forgetDocuments, keepDocuments } from "./postgres.server";

/** Reads the row and makes its document; null when it may not be found. */
export type DocumentMaker<K extends KindName> = (id: string) => Promise<Documents[K] | null>;

/** The same for many rows at once; rows that may not be found are left out. */
export type DocumentsMaker<K extends KindName> = (ids: readonly string[]) => Promise<ReadonlyMap<string, Documents[K]>>;

type Makers<K extends KindName> = { one: DocumentMaker<K>; many: DocumentsMaker<K> };
const makers = new Map<KindName, Makers<never>>();

/** The feature that owns a kind tells how its documents are made; `many` saves a rebuild from asking row by row. */
export function registerDocumentMaker<K extends KindName>(kind: K, one: DocumentMaker<K>, many: DocumentsMaker<K> = oneByOne(one)): void {
  makers.set(kind, { one, many } as unknown as Makers<never>);
}

export function makersOf<K extends KindName>(kind: K): Makers<K> {
  const found = makers.get(kind);
  if (!found) throw new Error(`Nobody registered how documents of ${kind} are made.`);
  return found as unknown as Makers<K>;
}

function oneByOne<K extends KindName>(make: DocumentMaker<K>): DocumentsMaker<K> {
  return async (ids) => {
    const found = new Map<string, Documents[K]>();
    for (const id of ids) {
      const document = await make(id);
      if (document) found.set(id, document);
    }
    return found;
  };
}

/**
 * In the transaction of every change that matters for finding, deletion included: the row is read again when the change is there.
 * Several changes of one row that wait become one job.
 */
export async function enqueueSearchSync(tx: Tx, kind: KindName, id: string): Promise<void> {
  await enqueue(tx, "search-sync", { kind, id }, { key: `search-sync:${kind}:${id}`, maxAttempts: 25 });
}

const mostLooks = 5;

/**
 * Makes the document of a row anew, or takes it away, and hands it on to the engine that keeps a copy.
 * Two jobs may work on one row at the same time: who wrote last looks once more, so that the last change stays.
 */
export async function syncDocument(kind: KindName, id: string): Promise<void> {
  const make = makersOf(kind).one;
  let document = await make(id);
  for (let look = 0; look < mostLooks; look += 1) {
    await writeDocument(kind, id, document);
    const now = await make(id);
    if (isDeepStrictEqual(now, document)) return;
    document = now;
  }
  throw new Error(`The ${kind} changes all the time; its document is made later.`);
}

async function writeDocument<K extends KindName>(kind: K, id: string, document: Documents[K] | null): Promise<void> {
  await inTransaction(async (tx) => {
    if (document) await keepDocuments(tx, kind, [document]);
    else await forgetDocuments(tx, kind, [id]);
    if (findMeilisearch()) await enqueuePush(tx);
  });
}
