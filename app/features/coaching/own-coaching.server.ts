import { prisma, type Tx } from "~/platform/db.server";

/** Of the own data: who was the job coach, and the visits. */
export async function collectCoaching(jobSeekerId: string) {
  const coachings = await prisma.coaching.findMany({
    where: { placement: { jobSeekerId } }, orderBy: { askedAt: "asc" },
    select: { askedAt: true, agreedAt: true, sharesCheckIns: true, endedAt: true, endedBy: true, membership: { select: { account: { select: { firstName: true } }, organisation: { select: { name: true } } } }, visits: { orderBy: { on: "asc" }, select: { on: true, going: true, wantsCall: true, nextOn: true, at: true } } },
  });
  return coachings.map(({ membership, ...coaching }) => ({ ...coaching, coach: membership.account.firstName, organisation: membership.organisation.name }));
}

/** Erasure: all of it goes. */
export async function forgetCoaching(tx: Tx, jobSeekerId: string): Promise<void> {
  await tx.coaching.deleteMany({ where: { placement: { jobSeekerId } } });
}
