import { now } from "~/platform/clock";
import { prisma, type Tx } from "~/platform/db.server";
import { lockRetention } from "./lock-retention.server";
import { readStanding } from "./read-facts.server";

/** Of the own data: when somebody was warned, and said to want to stay. */
export const collectRetention = (jobSeekerId: string) => prisma.retention.findUnique({ where: { jobSeekerId }, select: { warnedAt: true, warnedAgainAt: true, stayedAt: true } });

/** Erasure: the moments go. */
export const forgetRetention = (tx: Tx, jobSeekerId: string) => tx.retention.deleteMany({ where: { jobSeekerId } });

/**
 * Whether the time of this person is over, asked under a lock that stays until the end of the transaction: who gave a sign since the list
 * was made is kept. @returns the account; null when there is nothing to erase
 */
export async function lockIfOver(tx: Tx, jobSeekerId: string): Promise<string | null> {
  await lockRetention(tx, jobSeekerId);
  const person = await readStanding(tx, jobSeekerId);
  return person?.step === "erase" ? person.accountId : null;
}

/** What stays: that the data of somebody of this municipality went, and when. */
export async function noteErasedBySilence(tx: Tx, jobSeekerId: string): Promise<void> {
  await tx.retention.create({ data: { jobSeekerId, erasedAt: now() } });
}
