import type { Actor } from "~/features/accounts";
import { privateTextErrors } from "~/features/text-guard";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, invalid, notFound, type Outcome } from "~/platform/outcome";
import { listOpenGuests, lockTour } from "../lock-tour.server";
import { isOpen } from "../model/tour";
import { canKeep } from "../policy";
import { tellGuest } from "../tell.server";

/** It does not go ahead: nobody can sign up any more, and everybody who had a place or waited reads why. */
export function cancelTour(actor: Actor, tourId: string, note: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const tour = await lockTour(tx, tourId);
    if (!tour || !canKeep(actor, tour.ties)) return notFound();
    if (tour.cancelledAt) return done();
    if (!isOpen(tour, now())) return conflict(m.tours_begun());
    const isPrivate = privateTextErrors(note);
    if (isPrivate) return invalid("", { note: isPrivate });
    const at = now();
    for (const guest of await listOpenGuests(tx, tourId)) {
      await tx.tourGuest.update({ where: { id: guest.id }, data: { endedAt: at, chair: null, ending: "cancelled" } });
      await tellGuest(tx, "tour_cancelled", tour, guest, note);
    }
    await tx.tour.update({ where: { id: tourId }, data: { cancelledAt: at, cancelNote: note, changedAt: at } });
    return done();
  });
}
