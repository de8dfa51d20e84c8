import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { dateOfDay, isoDay } from "~/platform/dates";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, invalid, notFound, type Outcome } from "~/platform/outcome";
import { lockAsParty } from "../allow-step.server";
import type { GrowthValues } from "../model/aftercare-forms";
import { partyNames } from "../move-placement.server";

/** Any of the three writes down what went forward; all three read it. The same twice on a day is once. */
export function addGrowthStep(actor: Actor, placementId: string, { growth, on, note }: GrowthValues): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const locked = await lockAsParty(tx, actor, placementId);
    if (!locked.ok) return locked;
    const { placement, party } = locked.value;
    if (placement.state === "agreeing" || placement.state === "planned") return conflict(m.placements_growth_not_yet());
    if (on > isoDay(now()) || on < isoDay(placement.startsOn)) return invalid("", { on: [m.placements_growth_day()] });
    const step = { placementId, kind: growth, on: dateOfDay(on), note };
    if ((await tx.growthStep.count({ where: step })) > 0) return done();
    await tx.growthStep.create({ data: { ...step, by: partyNames[party], addedById: actor.accountId, at: now() } });
    return done();
  });
}

/** Whoever wrote it takes it away. */
export function removeGrowthStep(actor: Actor, placementId: string, stepId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const locked = await lockAsParty(tx, actor, placementId);
    if (!locked.ok) return locked;
    const { count } = await tx.growthStep.deleteMany({ where: { id: stepId, placementId, addedById: actor.accountId } });
    return count > 0 ? done() : notFound();
  });
}
