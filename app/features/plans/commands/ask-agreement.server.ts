import type { Actor } from "~/features/accounts";
import { notify } from "~/features/notifications/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { conflict, done, type Outcome } from "~/platform/outcome";
import { asHelper } from "../lock-plan.server";
import { readPlan } from "../read-plan.server";

/** Asks the person about the plan as it is, once per wording. */
export function askAgreement(actor: Actor, jobSeekerId: string): Promise<Outcome> {
  return asHelper(actor, jobSeekerId, async (tx, _, accountId) => {
    const plan = await readPlan(tx, jobSeekerId);
    if (!plan || plan.words.interventions.length === 0) return conflict(m.plans_nothing_to_ask());
    if (plan.agreedAt) return conflict(m.plans_agreed_already());
    await tx.plan.update({ where: { jobSeekerId }, data: { askedAt: now() } });
    await notify(tx, { accountId, kind: "plan_asked", key: `plan:${jobSeekerId}:${plan.hash}`, path: "/mijn/plan", params: { name: actor.firstName }, side: "person" });
    return done();
  });
}
