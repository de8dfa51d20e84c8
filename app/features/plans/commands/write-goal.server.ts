import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { done, type Outcome } from "~/platform/outcome";
import { asHelper, touchPlan } from "../lock-plan.server";

/** What somebody goes for. The first goal begins the plan; the same words again change nothing. */
export function writeGoal(actor: Actor, jobSeekerId: string, goal: string): Promise<Outcome> {
  return asHelper(actor, jobSeekerId, async (tx) => {
    const plan = await tx.plan.findUnique({ where: { jobSeekerId }, select: { goal: true } });
    if (plan?.goal === goal) return done();
    if (!plan) {
      await tx.plan.create({ data: { jobSeekerId, goal, changedAt: now() } });
      return done();
    }
    await tx.plan.update({ where: { jobSeekerId }, data: { goal } });
    return touchPlan(tx, jobSeekerId);
  });
}
