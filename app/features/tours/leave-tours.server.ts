import type { Prisma, Tx } from "~/platform/db.server";
import { lockTour } from "./lock-tour.server";
import { seatNext } from "./seat-next.server";

/** Takes everything away that says which tours somebody came to, as a job seeker or as a contact person; others move up. For erasure of one's data. */
export async function leaveTours(tx: Tx, guest: { jobSeekerId: string } | { accountId: string }): Promise<void> {
  const own: Prisma.TourGuestWhereInput = "jobSeekerId" in guest ? { jobSeekerId: guest.jobSeekerId } : { membership: { accountId: guest.accountId } };
  const visits = await tx.tourGuest.findMany({ where: own, orderBy: { tourId: "asc" }, distinct: ["tourId"], select: { tourId: true } });
  for (const { tourId } of visits) {
    const tour = await lockTour(tx, tourId);
    await tx.tourGuest.deleteMany({ where: { AND: [own, { tourId }] } });
    if (tour) await seatNext(tx, tour);
  }
}
