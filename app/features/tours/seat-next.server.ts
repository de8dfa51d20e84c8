import { nextInLine } from "~/platform/chairs";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { listOpenGuests, type LockedTour } from "./lock-tour.server";
import { isOpen } from "./model/tour";
import { tellGuest } from "./tell.server";

/** Gives free places to who waits longest, and tells them; no longer once the tour began. The caller holds the lock of the tour. */
export async function seatNext(tx: Tx, tour: LockedTour): Promise<void> {
  if (!isOpen(tour, now())) return;
  const guests = await listOpenGuests(tx, tour.id);
  for (const { id, chair } of nextInLine(tour.places, guests)) {
    await tx.tourGuest.update({ where: { id }, data: { chair, seatedAt: now() } });
    await tellGuest(tx, "tour_place", tour, guests.find((guest) => guest.id === id)!);
  }
}
