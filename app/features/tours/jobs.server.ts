import { calendarDay, amsterdamTime, nextDay } from "~/platform/working-time";
import { now } from "~/platform/clock";
import { inTransaction, prisma } from "~/platform/db.server";
import type { CronJob, JobHandlers } from "~/platform/jobs.server";
import { listOpenGuests, lockTour } from "./lock-tour.server";
import { isOpen } from "./model/tour";
import { tellGuest } from "./tell.server";

/**
 * Reminds everybody with a place of a tour that is tomorrow. However often it runs, a guest gets one mail for one moment: the mail's
 * key says so. Under the lock of the tour, so that who leaves meanwhile gets none.
 */
export async function remindOfTours(): Promise<void> {
  const day = calendarDay(now());
  const [from, until] = [amsterdamTime(nextDay(day), 0), amsterdamTime(nextDay(day, 2), 0)];
  const tomorrow = await prisma.tour.findMany({ where: { cancelledAt: null, startsAt: { gte: from, lt: until } }, orderBy: { id: "asc" }, select: { id: true } });
  for (const { id } of tomorrow) await remind(id);
}

const remind = (tourId: string) =>
  inTransaction(async (tx) => {
    const tour = await lockTour(tx, tourId);
    if (!tour || !isOpen(tour, now())) return;
    for (const guest of await listOpenGuests(tx, tourId)) if (guest.chair !== null) await tellGuest(tx, "tour_tomorrow", tour, guest);
  });

export const jobs: JobHandlers = { "remind-of-tours": remindOfTours };

/** In the morning and once more after noon, for who signed up meanwhile. */
export const cron: CronJob[] = [{ task: "remind-of-tours", match: "20 7,14 * * *" }];
