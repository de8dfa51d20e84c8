import { prisma } from "~/platform/db.server";
import type { KindName } from "./documents/document-kind";
import type { Documents } from "./documents/kinds";
import { kindOf } from "./documents/kinds";
import { quoteName } from "./postgres/parameters";

export type DocumentMemory<T> = {
  /** What was read of these documents, in the order of the ids; what is gone is left out. */
  read(ids: readonly string[]): Promise<{ id: string; value: T }[]>;
};

type Known<T> = { changedAt: number; value: T };

/** Milliseconds for which nobody asks again what changed: an order by fit may be that much behind. */
const lookPause = 200;
/** A change shows when its transaction ends, at most 15 s after the moment that it carries. */
const longestTransaction = 20_000;
const mostChanges = 2_000;

/**
 * Something made of documents, kept in this process as long as they do not change, so that hundreds can be weighed for one page
 * without being sent and read again. Exact but for `lookPause`: changes of other processes are asked for in the database.
 * @param most how many are kept; beyond that the ones not used for longest go
 */
export function rememberDocuments<K extends KindName, T>(name: K, make: (document: Documents[K]) => T, most = 20_000): DocumentMemory<T> {
  const known = new Map<string, Known<T>>();
  const table = quoteName(kindOf(name).table);
  const key = quoteName(kindOf(name).key);
  let looked = Promise.resolve();
  let lookedAt = -Infinity;
  /** the newest moment of change that was seen, by the clock of the database */
  let newest = 0;

  function look(): Promise<void> {
    if (performance.now() - lookedAt < lookPause) return looked;
    lookedAt = performance.now();
    looked = forgetChanged().catch((error: unknown) => {
      lookedAt = -Infinity;
      throw error;
    });
    return looked;
  }

  async function forgetChanged(): Promise<void> {
    if (known.size === 0) return;
    const rows = await prisma.$queryRawUnsafe<{ id: string; changedAt: Date }[]>(
      `select ${key} as id, changed_at as "changedAt" from ${table} where changed_at > $1::timestamptz order by changed_at desc limit ${mostChanges}`,
      new Date(newest - longestTransaction),
    );
    if (rows.length === mostChanges) known.clear();
    for (const { id, changedAt } of rows) {
      newest = Math.max(newest, changedAt.getTime());
      if ((known.get(id)?.changedAt ?? Infinity) < changedAt.getTime()) known.delete(id);
    }
  }

  async function load(ids: string[]): Promise<void> {
    const rows = await prisma.$queryRawUnsafe<{ id: string; document: Documents[K]; changedAt: Date }[]>(
      `select ${key} as id, document, changed_at as "changedAt" from ${table} where ${key} = any($1::uuid[])`,
      ids,
    );
    for (const { id, document, changedAt } of rows) {
      newest = Math.max(newest, changedAt.getTime());
      known.set(id, { changedAt: changedAt.getTime(), value: make(document) });
    }
  }

  return {
    async read(ids) {
      await look();
      const missing = ids.filter((id) => !known.has(id));
      if (missing.length > 0) await load(missing);
      const found = ids.flatMap((id) => {
        const one = known.get(id);
        if (!one) return [];
        known.delete(id);
        known.set(id, one);
        return [{ id, value: one.value }];
      });
      for (const id of known.keys()) {
        if (known.size <= most) break;
        known.delete(id);
      }
      return found;
    },
  };
}
