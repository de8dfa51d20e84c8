import { prisma } from "~/platform/db.server";
import type { Tx } from "~/platform/db.server";

/** What the person gets to read in an own export: also the notes (AVG inzage). */
export async function collectMoments(jobSeekerId: string, db: Tx = prisma) {
  const rows = await db.contactMoment.findMany({
    where: { jobSeekerId },
    orderBy: { at: "asc" },
    select: { at: true, kind: true, outcome: true, nextOn: true, note: true, round: { select: { name: true } }, membership: { select: { account: { select: { firstName: true } }, organisation: { select: { name: true } } } } },
  });
  return rows.map(({ membership, round, ...row }) => ({ ...row, round: round?.name ?? null, by: membership.account.firstName, organisation: membership.organisation.name }));
}

/** Erasure: what was said goes; that there was contact stays, for the counts, on a row without a person. */
export async function forgetMoments(tx: Tx, jobSeekerId: string): Promise<void> {
  await tx.contactMoment.updateMany({ where: { jobSeekerId }, data: { note: "", nextOn: null } });
}

/** The person goes to another municipality without what was said: the moments are handed out, and are here no more (rule 9). */
export async function putAwayMoments(tx: Tx, jobSeekerId: string) {
  const held = await collectMoments(jobSeekerId, tx);
  await tx.contactMoment.deleteMany({ where: { jobSeekerId } });
  return held;
}

/** Rounds of the organisation that helped so far no longer wait for somebody who went elsewhere. */
export async function leaveRounds(tx: Tx, jobSeekerId: string): Promise<void> {
  await tx.roundPerson.deleteMany({ where: { jobSeekerId, round: { closedAt: null } } });
}
