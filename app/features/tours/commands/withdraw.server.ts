import type { Actor } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction, type Prisma, type Tx } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";
import { lockTour } from "../lock-tour.server";
import { isOpen } from "../model/tour";
import { seatNext } from "../seat-next.server";
import { tellContactPerson, tellGuest } from "../tell.server";

/**
 * Somebody does not come after all, or the contact person takes one of the own people back; who waits longest gets the place.
 * Doing it twice changes nothing more. Somebody else's guest does not exist.
 * @param jobSeekerId one of the own people of a contact person; null is oneself
 */
export function withdraw(actor: Actor, tourId: string, jobSeekerId: string | null = null): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const tour = await lockTour(tx, tourId);
    if (!tour) return notFound();
    const whose = jobSeekerId ? await ownPerson(tx, actor, jobSeekerId) : self(actor);
    if (!whose) return jobSeekerId ? notFound() : refused(m.tours_not_for_you());
    const guest = await tx.tourGuest.findFirst({ where: { AND: [{ tourId, endedAt: null }, whose] }, select: { id: true, jobSeekerId: true, membershipId: true } });
    if (!guest) return done();
    if (!isOpen(tour, now())) return conflict(m.tours_begun());
    await tx.tourGuest.update({ where: { id: guest.id }, data: { endedAt: now(), chair: null, ending: jobSeekerId ? "broughtBack" : "withdrawn" } });
    if (jobSeekerId) await tellGuest(tx, "tour_brought_back", tour, guest);
    else await tellContactPerson(tx, "tour_withdrawn", tour, guest, actor.accountId);
    await seatNext(tx, tour);
    return done();
  });
}

function self(actor: Actor): Prisma.TourGuestWhereInput | null {
  if (actor.role === "jobseeker" && actor.jobSeekerId) return { jobSeekerId: actor.jobSeekerId };
  return actor.role === "contactPerson" && actor.membershipId ? { membershipId: actor.membershipId } : null;
}

async function ownPerson(tx: Tx, actor: Actor, jobSeekerId: string): Promise<Prisma.TourGuestWhereInput | null> {
  const isOwn = (await tx.jobSeeker.count({ where: { AND: [peopleIn(actor, "own"), { id: jobSeekerId }] } })) > 0;
  return isOwn ? { jobSeekerId } : null;
}
