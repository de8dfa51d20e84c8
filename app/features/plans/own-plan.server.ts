import { prisma, type Tx } from "~/platform/db.server";

/** The plan with every yes to it, and the ladder that the person reads on request (AVG inzage). */
export async function collectPlan(jobSeekerId: string, db: Tx = prisma) {
  const [plan, steps] = await Promise.all([
    db.plan.findUnique({ where: { jobSeekerId }, select: { goal: true, changedAt: true, askedAt: true, interventions: { select: { what: true, who: true, by: true, state: true, result: true, createdAt: true } }, agreements: { select: { at: true, words: true } } } }),
    db.ladderStep.findMany({ where: { jobSeekerId }, orderBy: { since: "asc" }, select: { step: true, since: true, reason: true, at: true } }),
  ]);
  return { plan, participationLadder: steps };
}

/** Erasure: the plan goes whole; of the ladder the steps with their days stay, without why, for the counts. */
export async function forgetPlan(tx: Tx, jobSeekerId: string): Promise<void> {
  await tx.plan.deleteMany({ where: { jobSeekerId } });
  await tx.ladderStep.updateMany({ where: { jobSeekerId }, data: { reason: "" } });
}

/** The person goes to another municipality without the plan: plan and ladder are handed out whole, and are here no more (rule 9). */
export async function putAwayPlan(tx: Tx, jobSeekerId: string) {
  const held = await collectPlan(jobSeekerId, tx);
  await tx.plan.deleteMany({ where: { jobSeekerId } });
  await tx.ladderStep.deleteMany({ where: { jobSeekerId } });
  return held;
}
