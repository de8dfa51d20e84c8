import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { dateOfDay, isoDay } from "~/platform/dates";
import type { Tx } from "~/platform/db.server";
import { conflict, done, invalid, type Outcome } from "~/platform/outcome";
import type { PlacementRow } from "./lock-placement.server";
import type { GrowthValues } from "./model/aftercare-forms";

/** Writes down what went forward, of a placement that is locked by a caller who asked who may. The same twice on a day is once. */
export async function writeGrowth(tx: Tx, placement: PlacementRow, by: { by: "jobseeker" | "employer" | "contactPerson" | "jobCoach"; accountId: string }, { growth, on, note }: GrowthValues): Promise<Outcome> {
  if (placement.state === "agreeing" || placement.state === "planned") return conflict(m.placements_growth_not_yet());
  if (on > isoDay(now()) || on < isoDay(placement.startsOn)) return invalid("", { on: [m.placements_growth_day()] });
  const step = { placementId: placement.id, kind: growth, on: dateOfDay(on), note };
  if ((await tx.growthStep.count({ where: step })) > 0) return done();
  await tx.growthStep.create({ data: { ...step, by: by.by, addedById: by.accountId, at: now() } });
  return done();
}
