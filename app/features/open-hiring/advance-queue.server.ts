import { now } from "~/platform/clock";
import { isoDay, today } from "~/platform/dates";
import type { Tx } from "~/platform/db.server";
import { enqueue } from "~/platform/jobs.server";
import { listOpenEntries, type LockedEntry, type LockedQueue } from "./lock-queue.server";
import { answerBy, nextOffers, remindAt } from "./model/queue-rules";
import { tellContactPerson, tellPerson } from "./tell.server";
import { writeRow } from "./write-row.server";

/** Offers every free place to whoever came first, tells them, and sets the clock of each offer. The caller holds the lock of the queue. */
export async function advanceQueue(tx: Tx, queue: LockedQueue): Promise<void> {
  const entries = await listOpenEntries(tx, queue.vacancyId);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const { offers, away } = nextOffers(queue, entries, isoDay(now()));
  // who is passed over stands in the log before who gets the offer, once a day; without an offer nobody is passed over
  if (offers.length > 0) for (const id of away) await passOver(tx, queue, byId.get(id)!);
  for (const { id, place } of offers) await offer(tx, queue, byId.get(id)!, place);
}

async function passOver(tx: Tx, queue: LockedQueue, { id, jobSeekerId }: LockedEntry): Promise<void> {
  const known = await tx.queueLogRow.count({ where: { vacancyId: queue.vacancyId, entryId: id, step: "away", day: today() } });
  if (known === 0) await writeRow(tx, queue, { step: "away", entryId: id, jobSeekerId });
}

async function offer(tx: Tx, queue: LockedQueue, { id, jobSeekerId, shownToContact }: LockedEntry, place: number): Promise<void> {
  const offeredAt = now();
  const until = answerBy(offeredAt);
  await tx.queueEntry.update({ where: { id }, data: { state: "offered", place, offeredAt, answerBy: until } });
  const receipt = await writeRow(tx, queue, { step: "offered", entryId: id, jobSeekerId });
  await tellPerson(tx, queue, "queue_offer", { entryId: id, jobSeekerId, until, receipt });
  if (shownToContact) await tellContactPerson(tx, queue, "queue_offer", { entryId: id, jobSeekerId, until });
  await enqueue(tx, "remind-queue-offer", { entryId: id }, { key: `remind-queue-offer:${id}`, runAt: remindAt(offeredAt) });
  await enqueue(tx, "end-queue-offer", { entryId: id }, { key: `end-queue-offer:${id}`, runAt: until });
}
