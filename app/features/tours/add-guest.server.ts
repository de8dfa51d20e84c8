import { chairOnArrival } from "~/platform/chairs";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { listOpenGuests, type LockedTour, type OpenGuest } from "./lock-tour.server";

export type NewGuest = { jobSeekerId: string; isBrought: boolean } | { membershipId: string };

/**
 * A place while there is one, else the end of the line: a place that is free while others wait is theirs. Who is there already
 * stays as before. The caller holds the lock of the tour and has asked who may.
 */
export async function addGuest(tx: Tx, tour: LockedTour, guest: NewGuest): Promise<{ guest: OpenGuest; isNew: boolean }> {
  const open = await listOpenGuests(tx, tour.id);
  const before = open.find((one) => ("jobSeekerId" in guest ? one.jobSeekerId === guest.jobSeekerId : one.membershipId === guest.membershipId));
  if (before) return { guest: before, isNew: false };
  const chair = chairOnArrival(tour.places, open);
  const last = await tx.tourGuest.aggregate({ where: { tourId: tour.id }, _max: { number: true } });
  const at = now();
  const made = await tx.tourGuest.create({
    data: { ...guest, tourId: tour.id, number: (last._max.number ?? 0) + 1, chair, at, seatedAt: chair === null ? null : at },
    select: { id: true, number: true, chair: true, jobSeekerId: true, membershipId: true },
  });
  return { guest: made, isNew: true };
}
