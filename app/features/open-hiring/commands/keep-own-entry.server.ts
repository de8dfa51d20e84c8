import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { dateOfDay, isoDay } from "~/platform/dates";
import { done, invalid, type Outcome } from "~/platform/outcome";
import { advanceQueue } from "../advance-queue.server";
import { latestAway } from "../model/queue-forms";
import { takeStep } from "../take-step.server";

/** Days on which the person cannot answer: the number stays, and an offer goes to the next meanwhile (rule 17). Null takes them away. */
export function setAway(actor: Actor, entryId: string, days: { from: string; until: string } | null): Promise<Outcome> {
  return takeStep(actor, entryId, "beAway", async (tx, { queue }) => {
    const day = isoDay(now());
    if (days && days.until < days.from) return invalid("", { until: [m.open_hiring_away_order()] });
    if (days && days.until < day) return invalid("", { until: [m.open_hiring_day_past()] });
    if (days && days.until > latestAway(day)) return invalid("", { until: [m.open_hiring_away_long()] });
    await tx.queueEntry.update({ where: { id: entryId }, data: { awayFrom: days && dateOfDay(days.from), awayUntil: days && dateOfDay(days.until) } });
    // whoever is back may be first in line for a place that is free
    await advanceQueue(tx, queue);
    return done();
  });
}

/** Whether the own contact person may see it before it is accepted (rule 16). Works at once. */
export function showToContact(actor: Actor, entryId: string, isShown: boolean): Promise<Outcome> {
  return takeStep(actor, entryId, "choose", async (tx) => {
    await tx.queueEntry.update({ where: { id: entryId }, data: { shownToContact: isShown } });
    return done();
  });
}
