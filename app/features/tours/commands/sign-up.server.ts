import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";
import { addGuest } from "../add-guest.server";
import { lockTour } from "../lock-tour.server";
import { isOpen } from "../model/tour";
import { canSee, waysFor } from "../policy";
import { tellContactPerson } from "../tell.server";

/** A job seeker or a contact person comes along: with a place while there is one, else at the end of the line. Twice is once. */
export function signUp(actor: Actor, tourId: string): Promise<Outcome<{ chair: number | null }>> {
  return inTransaction(async (tx) => {
    const tour = await lockTour(tx, tourId);
    if (!tour || !canSee(actor, tour.ties)) return notFound();
    const ways = waysFor(actor, tour.ties);
    const guest = ways.includes("self") ? { jobSeekerId: actor.jobSeekerId!, isBrought: false } : ways.includes("look") ? { membershipId: actor.membershipId! } : null;
    if (!guest) return refused(m.tours_not_for_you());
    if (!isOpen(tour, now())) return conflict(m.tours_not_open());
    const added = await addGuest(tx, tour, guest);
    if (added.isNew) await tellContactPerson(tx, "tour_sign_up", tour, added.guest, actor.accountId);
    return done({ chair: added.guest.chair });
  });
}
