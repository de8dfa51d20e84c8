import type { Actor } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";
import { lockTour } from "../lock-tour.server";
import { canBeNoted } from "../model/tour";
import { canSee } from "../policy";

/** Who came, noted by the contact person of each (rule 25), from the start on. What was noted can be put right. */
export function noteAttendance(actor: Actor, tourId: string, guests: readonly { id: string; came: boolean }[]): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const tour = await lockTour(tx, tourId);
    if (!tour || !canSee(actor, tour.ties)) return notFound();
    if (actor.role !== "contactPerson" || !actor.membershipId) return refused(m.tours_not_for_you());
    if (!canBeNoted(tour, now())) return conflict(m.tours_not_begun());
    const own = { tourId, endedAt: null, chair: { not: null }, OR: [{ membershipId: actor.membershipId }, { jobSeeker: peopleIn(actor, "own") }] };
    const known = await tx.tourGuest.count({ where: { AND: [own, { id: { in: guests.map(({ id }) => id) } }] } });
    if (known < guests.length) return notFound();
    for (const { id, came } of guests) await tx.tourGuest.update({ where: { id }, data: { attended: came, notedAt: now() } });
    return done();
  });
}
