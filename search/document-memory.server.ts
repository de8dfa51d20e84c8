import { LRUCache } from "lru-cache";
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
  const known = new LRUCache<string, Known<T>>({ max: most });
  const table = quoteName(kindOf(name).table);
  const key = quoteName(kindOf(name).key);
  let looked = Promise.resolve();
  let lookedAt = -Infinity;
  /** when was last looked, by the clock of the database */
  let lookedUntil: Date | null = null;

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
    const since = lookedUntil ? new Date(lookedUntil.getTime() - longestTransaction) : null;
    const [row] = await prisma.$queryRawUnsafe<{ now: Date; changed: [id: string, changedAt: string][] }[]>(
      `select clock_timestamp() as now, (
         select coalesce(json_agg(json_build_array(id, changed_at)), '[]')
         from (select ${key} as id, changed_at from ${table} where changed_at > $1::timestamptz limit ${mostChanges}) changes
       ) as changed`,
      since,
    );
    lookedUntil = row!.now;
    if (row!.changed.length === mostChanges) known.clear();
    for (const [id, changedAt] of row!.changed) if ((known.peek(id)?.changedAt ?? Infinity) < Date.parse(changedAt)) known.delete(id);
  }

  async function load(ids: string[]): Promise<Map<string, Known<T>>> {
    const rows = await prisma.$queryRawUnsafe<{ id: string; document: Documents[K]; changedAt: Date }[]>(
      `select ${key} as id, document, changed_at as "changedAt" from ${table} where ${key} = any($1::uuid[])`,
      ids,
    );
    const loaded = new Map(rows.map(({ id, document, changedAt }) => [id, { changedAt: changedAt.getTime(), value: make(document) }]));
    for (const [id, one] of loaded) known.set(id, one);
    return loaded;
  }

  return {
    async read(ids) {
      await look();
      const found = new Map(ids.map((id) => [id, known.get(id)]));
      const missing = ids.filter((id) => !found.get(id));
      const loaded = missing.length > 0 ? await load(missing) : new Map<string, Known<T>>();
      return ids.flatMap((id) => {
        const one = found.get(id) ?? loaded.get(id);
        return one ? [{ id, value: one.value }] : [];
      });
    },
  };
}
