import type { Actor } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";
import { addGuest } from "../add-guest.server";
import { lockTour } from "../lock-tour.server";
import { isOpen } from "../model/tour";
import { canSee, waysFor } from "../policy";
import { tellGuest } from "../tell.server";

/** A contact person signs up own people, one or a group, in the order of the list. Each of them gets a mail, and can leave. */
export function bringPeople(actor: Actor, tourId: string, jobSeekerIds: readonly string[]): Promise<Outcome<{ seated: number; waiting: number }>> {
  return inTransaction(async (tx) => {
    const tour = await lockTour(tx, tourId);
    if (!tour || !canSee(actor, tour.ties)) return notFound();
    if (!waysFor(actor, tour.ties).includes("bring")) return refused(m.tours_not_for_you());
    if (!isOpen(tour, now())) return conflict(m.tours_not_open());
    const wanted = [...new Set(jobSeekerIds)];
    const own = await tx.jobSeeker.count({ where: { AND: [peopleIn(actor, "own"), { id: { in: wanted } }] } });
    if (own < wanted.length) return notFound();
    const chairs: (number | null)[] = [];
    for (const jobSeekerId of wanted) {
      const { guest, isNew } = await addGuest(tx, tour, { jobSeekerId, isBrought: true });
      if (isNew) await tellGuest(tx, guest.chair === null ? "tour_brought_waits" : "tour_brought", tour, guest);
      chairs.push(guest.chair);
    }
    const waiting = chairs.filter((chair) => chair === null).length;
    return done({ seated: chairs.length - waiting, waiting });
  });
}
