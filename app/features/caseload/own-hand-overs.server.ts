import { prisma, type Tx } from "~/platform/db.server";

/** Who helped somebody from when, with the notes between contact persons (AVG inzage). */
export async function collectHandOvers(jobSeekerId: string, db: Tx = prisma) {
  const rows = await db.handOver.findMany({
    where: { jobSeekerId },
    orderBy: { at: "asc" },
    select: { at: true, note: true, from: { select: { account: { select: { firstName: true } } } }, to: { select: { account: { select: { firstName: true } }, organisation: { select: { name: true } } } } },
  });
  return rows.map(({ at, note, from, to }) => ({ at, note, from: from?.account.firstName ?? null, to: to.account.firstName, organisation: to.organisation.name }));
}

/** Erasure: the notes go; that somebody changed hands stays, for the counts. */
export async function forgetHandOvers(tx: Tx, jobSeekerId: string): Promise<void> {
  await tx.handOver.updateMany({ where: { jobSeekerId }, data: { note: "" } });
}

/** The person goes to another municipality without the notes: they are handed out, and are here no more (rule 9). */
export async function putAwayHandOvers(tx: Tx, jobSeekerId: string) {
  const held = await collectHandOvers(jobSeekerId, tx);
  await forgetHandOvers(tx, jobSeekerId);
  return held;
}
