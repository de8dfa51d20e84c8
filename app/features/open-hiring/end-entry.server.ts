import { endPlacementsOf } from "~/features/placements/index.server";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { cancelJob } from "~/platform/jobs.server";
import type { Receipt } from "./chain";
import type { LockedQueue } from "./lock-queue.server";
import { writeRow } from "./write-row.server";

export type Ending = "ownChoice" | "noAnswer" | "contactPerson" | "vacancyClosed" | "moved" | "erased";

/** Ends an entry: the place, if any, is free again, and the log says so. The caller holds the lock, tells people, and lets the queue advance. */
export async function endEntry(tx: Tx, queue: LockedQueue, { id, jobSeekerId }: { id: string; jobSeekerId: string | null }, step: "passed" | "left", ending: Ending): Promise<Receipt> {
  await tx.queueEntry.update({ where: { id }, data: { state: step, place: null, endedAt: now(), ending } });
  await cancelOfferJobs(tx, id);
  await endPlacementsOf(tx, { queueEntryId: id }, { actorId: null });
  return writeRow(tx, queue, { step, entryId: id, jobSeekerId });
}

export async function cancelOfferJobs(tx: Tx, entryId: string): Promise<void> {
  await cancelJob(tx, `remind-queue-offer:${entryId}`);
  await cancelJob(tx, `end-queue-offer:${entryId}`);
}
