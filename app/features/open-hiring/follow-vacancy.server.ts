import { readVacancyContent } from "~/features/vacancies";
import { after, now } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { enqueue } from "~/platform/jobs.server";
import { noHead } from "./chain";
import { endEntry } from "./end-entry.server";
import { listOpenEntries, lockQueue, type LockedQueue } from "./lock-queue.server";
import { inheritsFor, isSameWork } from "./model/queue-rules";
import { openStates } from "./model/steps";
import { tellPerson } from "./tell.server";
import { writeRow } from "./write-row.server";

/**
 * Keeps the queue with its vacancy after each step of that one, in the transaction of the step: opened when it goes up, standing still
 * while it is paused, over when it is filled or closed. Does nothing for a vacancy without open hiring.
 */
export async function followVacancy(tx: Tx, vacancyId: string): Promise<void> {
  const { openHiring, state, places } = await tx.vacancy.findUniqueOrThrow({ where: { id: vacancyId }, select: { openHiring: true, state: true, places: true } });
  if (!openHiring) return;
  const before = await lockQueue(tx, vacancyId);
  if (state === "published") await open(tx, before ?? (await makeQueue(tx, vacancyId, places)), before === null);
  else if (before) await stop(tx, before, state === "paused");
}

async function makeQueue(tx: Tx, vacancyId: string, places: number): Promise<LockedQueue> {
  await tx.queue.create({ data: { vacancyId, places, head: noHead, openedAt: now() } });
  return (await lockQueue(tx, vacancyId))!;
}

async function open(tx: Tx, queue: LockedQueue, isNew: boolean): Promise<void> {
  const { vacancyId, vacancy } = queue;
  const places = Math.max(vacancy.places, ...(await listOpenEntries(tx, vacancyId)).map(({ place }) => place ?? 0));
  const step = isNew ? "opened" : !queue.isOpen ? "resumed" : places !== queue.places ? "places" : null;
  if (!step) return;
  await tx.queue.update({ where: { vacancyId }, data: { isOpen: true, places } });
  [queue.isOpen, queue.places] = [true, places];
  await writeRow(tx, queue, { step, places });
  if (isNew) await inherit(tx, queue);
  await enqueue(tx, "advance-queue", { vacancyId }, { key: `advance-queue:${vacancyId}` });
}

async function stop(tx: Tx, queue: LockedQueue, isPause: boolean): Promise<void> {
  if (queue.isOpen) {
    await tx.queue.update({ where: { vacancyId: queue.vacancyId }, data: { isOpen: false } });
    queue.isOpen = false;
    await writeRow(tx, queue, { step: isPause ? "paused" : "closed", places: queue.places });
  }
  if (isPause) return;
  // whoever has accepted comes to work all the same
  for (const entry of await listOpenEntries(tx, queue.vacancyId)) {
    if (entry.state !== "waiting" && entry.state !== "offered") continue;
    const receipt = await endEntry(tx, queue, entry, "left", "vacancyClosed");
    await tellPerson(tx, queue, "queue_closed", { entryId: entry.id, jobSeekerId: entry.jobSeekerId, receipt });
  }
}

/** Rule 18: the same tasks at the same address within six months go on with whoever waited, in the same order, under new numbers. */
async function inherit(tx: Tx, queue: LockedQueue): Promise<void> {
  const tasks = tasksOf(queue.vacancy.liveVersion?.content);
  const former = await tx.vacancy.findMany({
    where: { id: { not: queue.vacancyId }, workplaceId: queue.vacancy.workplaceId, openHiring: true, state: { in: ["closed", "filled"] }, endedAt: { gte: after(-inheritsFor) }, queue: { isNot: null } },
    orderBy: { endedAt: "desc" },
    select: { id: true, liveVersion: { select: { content: true } } },
  });
  for (const { id, liveVersion } of former) if (isSameWork(tasksOf(liveVersion?.content), tasks)) await moveOver(tx, id, queue);
}

const tasksOf = (content: unknown): string[] => readVacancyContent(content).tasks.map(({ id }) => id);

async function moveOver(tx: Tx, formerId: string, queue: LockedQueue): Promise<void> {
  const waited = await tx.queueEntry.findMany({
    where: { vacancyId: formerId, ending: "vacancyClosed", jobSeekerId: { not: null }, jobSeeker: { account: { erasedAt: null } } },
    orderBy: { number: "asc" },
    select: { id: true, jobSeekerId: true, shownToContact: true },
  });
  for (const { id, jobSeekerId, shownToContact } of waited) {
    await tx.queueEntry.update({ where: { id }, data: { ending: "moved" } });
    const isHere = await tx.queueEntry.count({ where: { vacancyId: queue.vacancyId, jobSeekerId, state: { in: [...openStates] } } });
    if (isHere > 0) continue;
    queue.lastNumber += 1;
    const made = await tx.queueEntry.create({ data: { vacancyId: queue.vacancyId, jobSeekerId, number: queue.lastNumber, joinedAt: now(), shownToContact }, select: { id: true } });
    await tx.queue.update({ where: { vacancyId: queue.vacancyId }, data: { lastNumber: queue.lastNumber } });
    const receipt = await writeRow(tx, queue, { step: "joined", entryId: made.id, jobSeekerId });
    await tellPerson(tx, queue, "queue_moved", { entryId: made.id, jobSeekerId, receipt });
  }
}

/** How many places of a queue are taken: a vacancy can never have fewer (rule 18). */
export async function countTakenPlaces(tx: Tx, vacancyId: string): Promise<number> {
  return tx.queueEntry.count({ where: { vacancyId, place: { not: null } } });
}
