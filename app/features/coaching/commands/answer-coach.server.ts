import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, type Outcome } from "~/platform/outcome";
import { lockCoaching } from "../lock-coaching.server";
import { tellCoach, tellContact } from "../tell.server";

/** The person's yes, with or without the own answers to check-ins. Said again it changes only that. */
export function sayYes(actor: Actor, coachingId: string, sharesCheckIns: boolean): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const locked = await lockCoaching(tx, actor, coachingId, "answer");
    if (!locked.ok) return locked;
    const { coaching, placement } = locked.value;
    if (coaching.endedAt || placement.state === "ended") return conflict(m.coaching_over());
    await tx.coaching.update({ where: { id: coachingId }, data: { sharesCheckIns, ...(coaching.agreedAt ? {} : { agreedAt: now() }) } });
    if (coaching.agreedAt) return done();
    await tellCoach(tx, coaching, "coach_entrusted", "entrusted", placement.vacancy.placeOfWork.name);
    await tellContact(tx, placement, "placement_coach_yes", `${coachingId}:yes`);
    return done();
  });
}

/** Ends it: the person, also by a no to the question, or the own contact person. The coach sees nothing of it from this moment. Twice is once. */
export function endCoaching(actor: Actor, coachingId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const locked = await lockCoaching(tx, actor, coachingId, "end");
    if (!locked.ok) return locked;
    const { coaching, placement } = locked.value;
    if (coaching.endedAt) return done();
    const byPerson = actor.role === "jobseeker";
    await tx.coaching.update({ where: { id: coachingId }, data: { endedAt: now(), endedBy: byPerson ? "jobseeker" : "contactPerson" } });
    if (coaching.agreedAt) await tellCoach(tx, coaching, "coach_ended", "ended", placement.vacancy.placeOfWork.name);
    if (byPerson) await tellContact(tx, placement, coaching.agreedAt ? "placement_coach_ended" : "placement_coach_no", `${coachingId}:ended`);
    return done();
  });
}
