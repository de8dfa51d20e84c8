import { prisma, type Tx } from "~/platform/db.server";

/** The plan with every yes to it, and the ladder that the person reads on request (AVG inzage). */
export async function collectPlan(jobSeekerId: string) {
  const [plan, steps] = await Promise.all([
    prisma.plan.findUnique({ where: { jobSeekerId }, select: { goal: true, changedAt: true, askedAt: true, interventions: { select: { what: true, who: true, by: true, state: true, result: true, createdAt: true } }, agreements: { select: { at: true, words: true } } } }),
    prisma.ladderStep.findMany({ where: { jobSeekerId }, orderBy: { since: "asc" }, select: { step: true, since: true, reason: true, at: true } }),
  ]);
  return { plan, participationLadder: steps };
}

/** Erasure: the plan goes whole; of the ladder the steps with their days stay, without why, for the counts. */
export async function forgetPlan(tx: Tx, jobSeekerId: string): Promise<void> {
  await tx.plan.deleteMany({ where: { jobSeekerId } });
  await tx.ladderStep.updateMany({ where: { jobSeekerId }, data: { reason: "" } });
}
