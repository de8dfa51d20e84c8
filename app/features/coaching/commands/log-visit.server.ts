import type { Actor } from "~/features/accounts";
import { isTrouble, type Going } from "~/features/placements";
import { writeGrowth, type growthForm } from "~/features/placements/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { dateOfDay, isoDay } from "~/platform/dates";
import { inTransaction } from "~/platform/db.server";
import { done, invalid, type Outcome } from "~/platform/outcome";
import type { z } from "zod";
import { lockCoaching } from "../lock-coaching.server";
import type { VisitValues } from "../model/coaching-forms";
import { tellContact } from "../tell.server";

/**
 * The coach was there. Who helps hears the same moment when it does not go well or when the coach asks for a call, once a visit; it then stands first
 * in "Mensen". A second time on a day takes the place of the first.
 */
export function logVisit(actor: Actor, coachingId: string, { on, going, call, next }: VisitValues): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const locked = await lockCoaching(tx, actor, coachingId, "logVisit");
    if (!locked.ok) return locked;
    const { placement, coaching } = locked.value;
    const today = isoDay(now());
    if (on > today || on < isoDay(coaching.agreedAt!)) return invalid("", { on: [m.coaching_day_of_visit()] });
    if (next && (next <= on || next < today)) return invalid("", { next: [m.coaching_next_later()] });
    const day = dateOfDay(on);
    const key = { coachingId_on: { coachingId, on: day } };
    const before = await tx.coachVisit.findUnique({ where: key, select: { going: true, wantsCall: true } });
    const visit = { going, wantsCall: call, nextOn: next ? dateOfDay(next) : null, at: now() };
    await tx.coachVisit.upsert({ where: key, create: { coachingId, on: day, ...visit }, update: visit });
    const wasTrouble = before !== null && isTrouble({ going: before.going as Going, wantsCall: before.wantsCall });
    if (isTrouble({ going, wantsCall: call }) && !wasTrouble) await tellContact(tx, placement, "placement_trouble", `${coachingId}:visit:${on}`);
    return done();
  });
}

/** The coach writes down what went forward; all who follow the work read it. */
export function addGrowthAsCoach(actor: Actor, coachingId: string, values: z.output<typeof growthForm>): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const locked = await lockCoaching(tx, actor, coachingId, "addGrowth");
    if (!locked.ok) return locked;
    return writeGrowth(tx, locked.value.placement, { by: "jobCoach", accountId: actor.accountId }, values);
  });
}
