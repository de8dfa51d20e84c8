import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { dateOfDay, isoDay } from "~/platform/dates";
import { done, invalid, type Outcome } from "~/platform/outcome";
import { asHelper } from "../lock-plan.server";
import type { StepInput } from "../model/plan-forms";

/** Somebody stands on this step since a day, up or down. The same step of the same day again, as a second press sends it, is the first. */
export function moveOnLadder(actor: Actor, jobSeekerId: string, { step, since, reason }: StepInput): Promise<Outcome> {
  return asHelper(actor, jobSeekerId, async (tx, membershipId) => {
    if (since > isoDay(now())) return invalid("", { since: [m.plans_since_future()] });
    const same = await tx.ladderStep.count({ where: { jobSeekerId, step, since: dateOfDay(since), reason } });
    if (same === 0) await tx.ladderStep.create({ data: { jobSeekerId, membershipId, step, since: dateOfDay(since), reason, at: now() } });
    return done();
  });
}
