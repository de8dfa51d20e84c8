import type { Tx } from "~/platform/db.server";

/** Takes away drafts in which nobody wrote since they were made, for who made many at once. @returns how many */
export async function discardUntouchedDrafts(tx: Tx, vacancyIds: readonly string[]): Promise<number> {
  if (vacancyIds.length === 0) return 0;
  const held = await tx.$queryRaw<{ id: string }[]>`
    select id from vacancy where id = any(${[...vacancyIds]}::uuid[]) and state = 'draft' and draft_changed_at = created_at and live_version_id is null order by id for update`;
  const { count } = await tx.vacancy.deleteMany({ where: { id: { in: held.map(({ id }) => id) }, state: "draft", versions: { none: {} } } });
  return count;
}
