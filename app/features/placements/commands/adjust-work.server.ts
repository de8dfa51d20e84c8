import type { Actor } from "~/features/accounts";
import { dateOfDay } from "~/platform/dates";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, type Outcome } from "~/platform/outcome";
import { m } from "~/paraglide/messages";
import { allowStep } from "../allow-step.server";
import type { WorkValues } from "../model/work-form";
import { movePlacement } from "../move-placement.server";

/** The contact person writes down what was agreed: hours, contract, end, help. The first day of work that began stays. */
export function adjustWork(actor: Actor, placementId: string, { startsOn, endsOn, ...facts }: WorkValues): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const allowed = await allowStep(tx, actor, placementId, "adjust");
    if (!allowed.ok) return allowed;
    const { placement, party } = allowed.value;
    if (placement.kind !== "work") return conflict(m.placements_not_now());
    const first = placement.state === "planned" ? { startsOn: dateOfDay(startsOn) } : {};
    await movePlacement(tx, placement, { action: "adjust", party, actorId: actor.accountId, changes: { ...facts, ...first, endsOn: endsOn ? dateOfDay(endsOn) : null } });
    return done();
  });
}
