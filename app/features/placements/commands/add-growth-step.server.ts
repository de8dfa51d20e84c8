import type { Actor } from "~/features/accounts";
import { inTransaction } from "~/platform/db.server";
import { done, notFound, type Outcome } from "~/platform/outcome";
import { lockAsParty } from "../allow-step.server";
import type { GrowthValues } from "../model/aftercare-forms";
import { partyNames } from "../move-placement.server";
import { writeGrowth } from "../write-growth.server";

/** Any of the three writes down what went forward; all three read it. The same twice on a day is once. */
export function addGrowthStep(actor: Actor, placementId: string, values: GrowthValues): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const locked = await lockAsParty(tx, actor, placementId);
    if (!locked.ok) return locked;
    const { placement, party } = locked.value;
    return writeGrowth(tx, placement, { by: partyNames[party], accountId: actor.accountId }, values);
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
