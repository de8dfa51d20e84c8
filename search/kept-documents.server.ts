import { prisma } from "~/platform/db.server";
import type { AnyDocument, KindName } from "./documents/document-kind";
import { kindOf } from "./documents/kinds";
import { quoteName } from "./postgres/parameters";

/** A document of the embedded engine with the moment of its last change. */
export type Kept = { id: string; document: AnyDocument; changedAt: Date };
export type Removed = { id: string; removedAt: Date };
export type Changes = { changed: Kept[]; removed: Removed[] };

const columns = (name: KindName) => {
  const { table, key } = kindOf(name);
  return { table: quoteName(table), key: quoteName(key) };
};

/** All documents in batches, in the order of their ids. */
export async function* scanDocuments(name: KindName, size = 1000): AsyncGenerator<Kept[]> {
  const { table, key } = columns(name);
  for (let after = "00000000-0000-0000-0000-000000000000"; ; ) {
    const batch = await prisma.$queryRawUnsafe<Kept[]>(
      `select ${key} as id, document, changed_at as "changedAt" from ${table} where ${key} > $1::uuid order by ${key} limit ${size}`,
      after,
    );
    if (batch.length === 0) return;
    yield batch;
    after = batch.at(-1)!.id;
  }
}

/**
 * As `scanDocuments`, in the order of where they lie, whole cells at a time: batches of about `size`. Neighbours stay together in an engine that
 * numbers documents as they come, and a search around a place then touches few of its numbers. What moves meanwhile is not promised.
 */
export async function* scanDocumentsByPlace(name: KindName, size: number): AsyncGenerator<Kept[]> {
  const { table, key } = columns(name);
  const cells = await prisma.$queryRawUnsafe<{ cell: number; number: number }[]>(`select cell, count(*)::int as number from ${table} group by cell order by cell`);
  for (let at = 0; at < cells.length; ) {
    const first = cells[at]!.cell;
    let number = 0;
    while (at < cells.length && (number === 0 || number + cells[at]!.number <= size)) number += cells[at++]!.number;
    yield await prisma.$queryRawUnsafe<Kept[]>(
      `select ${key} as id, document, changed_at as "changedAt" from ${table} where cell between $1 and $2 order by cell, ${key}`,
      first,
      cells[at - 1]!.cell,
    );
  }
}

/** Documents that changed, and those that were removed, at or after a moment. */
export async function changesSince(name: KindName, moment: Date): Promise<Changes> {
  const { table, key } = columns(name);
  const changed = await prisma.$queryRawUnsafe<Kept[]>(`select ${key} as id, document, changed_at as "changedAt" from ${table} where changed_at >= $1::timestamptz order by changed_at`, moment);
  const removed = await prisma.$queryRawUnsafe<Removed[]>(`select id, removed_at as "removedAt" from search_removal where kind = $1 and removed_at >= $2::timestamptz`, name, moment);
  return { changed, removed };
}

/** What an engine with its own copy does not know yet; the oldest first. */
export async function listUnpushed(name: KindName, limit: number): Promise<Changes> {
  const { table, key } = columns(name);
  const changed = await prisma.$queryRawUnsafe<Kept[]>(
    `select ${key} as id, document, changed_at as "changedAt" from ${table} where pushed_at is null order by changed_at limit ${limit}`,
  );
  const removed = await prisma.$queryRawUnsafe<Removed[]>(
    `select id, removed_at as "removedAt" from search_removal where kind = $1 and pushed_at is null order by removed_at limit ${limit}`,
    name,
  );
  return { changed, removed };
}

/**
 * Ticks off what was pushed. What changed meanwhile goes back on the list, also when another push was quicker with the newer
 * state: ours may have come after it.
 */
export async function markPushed(name: KindName, { changed, removed }: Changes): Promise<void> {
  const { table, key } = columns(name);
  const changedIds = changed.map(({ id }) => id);
  const removedIds = removed.map(({ id }) => id);
  await prisma.$executeRawUnsafe(
    `update ${table} set pushed_at = case when changed_at = done.moment then now() end from unnest($1::uuid[], $2::timestamptz[]) as done(id, moment) where ${key} = done.id`,
    changedIds,
    changed.map(({ changedAt }) => changedAt.toISOString()),
  );
  await prisma.$executeRawUnsafe(`update search_removal set pushed_at = null where kind = $1 and id = any($2::uuid[])`, name, changedIds);
  await prisma.$executeRawUnsafe(`update ${table} set pushed_at = null where ${key} = any($1::uuid[])`, removedIds);
  await prisma.$executeRawUnsafe(
    `update search_removal set pushed_at = case when removed_at = done.moment then now() end from unnest($2::uuid[], $3::timestamptz[]) as done(id, moment)
     where kind = $1 and search_removal.id = done.id`,
    name,
    removedIds,
    removed.map(({ removedAt }) => removedAt.toISOString()),
  );
}

/** Ticks off all that did not change since a moment: a copy that was built after it has them. */
export async function markCopied(name: KindName, before: Date): Promise<void> {
  const { table } = columns(name);
  await prisma.$executeRawUnsafe(`update ${table} set pushed_at = now() where pushed_at is null and changed_at < $1::timestamptz`, before);
  await prisma.$executeRawUnsafe("update search_removal set pushed_at = now() where kind = $1 and pushed_at is null and removed_at < $2::timestamptz", name, before);
}

/** Puts documents back on the list. */
export async function pushAgain(name: KindName, ids: readonly string[]): Promise<void> {
  const { table, key } = columns(name);
  await prisma.$executeRawUnsafe(`update ${table} set pushed_at = null where ${key} = any($1::uuid[])`, [...ids]);
}

/** Whether something waits longer than this to be pushed: then the copy is behind. */
export async function isBehind(seconds: number): Promise<boolean> {
  const [row] = await prisma.$queryRawUnsafe<{ behind: boolean }[]>(
    `select exists (select 1 from search_vacancy where pushed_at is null and changed_at < now() - make_interval(secs => $1))
         or exists (select 1 from search_talent where pushed_at is null and changed_at < now() - make_interval(secs => $1))
         or exists (select 1 from search_removal where pushed_at is null and removed_at < now() - make_interval(secs => $1)) as behind`,
    seconds,
  );
  return row!.behind;
}

/** The database's clock: moments of changes are compared with it. */
export async function databaseNow(): Promise<Date> {
  const [row] = await prisma.$queryRawUnsafe<{ now: Date }[]>("select clock_timestamp() as now");
  return row!.now;
}
