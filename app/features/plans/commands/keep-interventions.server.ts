import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { dateOfDay } from "~/platform/dates";
import { conflict, done, notFound, type Outcome } from "~/platform/outcome";
import { asHelper, touchPlan } from "../lock-plan.server";
import type { InterventionInput, ResultInput } from "../model/plan-forms";
import { planLimits } from "../model/plan-limits";

/** Puts one thing on the plan. The same thing by the same person twice is once. */
export function addIntervention(actor: Actor, jobSeekerId: string, { what, who, by }: InterventionInput): Promise<Outcome> {
  return asHelper(actor, jobSeekerId, async (tx) => {
    const all = await tx.intervention.findMany({ where: { jobSeekerId }, select: { what: true, who: true, state: true } });
    if (all.some((one) => one.what === what && one.who === who && one.state !== "done" && one.state !== "stopped")) return done();
    if (all.length >= planLimits.interventions) return conflict(m.plans_too_many({ count: planLimits.interventions }));
    const touched = await touchPlan(tx, jobSeekerId);
    if (!touched.ok) return touched;
    await tx.intervention.create({ data: { jobSeekerId, what, who, by: by ? dateOfDay(by) : null, createdAt: now() } });
    return done();
  });
}

/** How it stands and what came of it; the person's yes stays. */
export function noteResult(actor: Actor, jobSeekerId: string, { interventionId, state, result }: ResultInput): Promise<Outcome> {
  return asHelper(actor, jobSeekerId, async (tx) => {
    const { count } = await tx.intervention.updateMany({ where: { id: interventionId, jobSeekerId }, data: { state, result } });
    return count === 0 ? notFound() : done();
  });
}

/** Takes off what was never begun. What was begun is stopped, and stays to be read. */
export function dropIntervention(actor: Actor, jobSeekerId: string, interventionId: string): Promise<Outcome> {
  return asHelper(actor, jobSeekerId, async (tx) => {
    const { count } = await tx.intervention.deleteMany({ where: { id: interventionId, jobSeekerId, state: "planned" } });
    return count === 0 ? conflict(m.plans_begun()) : touchPlan(tx, jobSeekerId);
  });
}
