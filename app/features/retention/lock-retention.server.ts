import type { Tx } from "~/platform/db.server";

/**
 * Holds account and person until the end of the transaction: a warning, "ik wil blijven", a talk that is written down and the erasure of
 * one person come one after the other. In the order in which an account is erased.
 */
export async function lockRetention(tx: Tx, jobSeekerId: string): Promise<void> {
  await tx.$queryRaw`select a.id from account a join job_seeker js on js.account_id = a.id where js.id = ${jobSeekerId}::uuid for update of a`;
  await tx.$queryRaw`select id from job_seeker where id = ${jobSeekerId}::uuid for no key update`;
}
