import { now } from "~/platform/clock";
import { today } from "~/platform/dates";
import { inTransaction, prisma } from "~/platform/db.server";
import { enqueue, type CronJob, type JobHandlers } from "~/platform/jobs.server";
import { wasHandedOver } from "~/features/notifications/index.server";
import { advanceQueue } from "./advance-queue.server";
import { endEntry } from "./end-entry.server";
import { lockEntry, lockQueue } from "./lock-queue.server";
import { placeComesBackFor } from "./model/queue-rules";
import { offerKey, tellContactPerson, tellPerson } from "./tell.server";

/** Offers what is free. */
const advance = ({ vacancyId }: { vacancyId: string }) =>
  inTransaction(async (tx) => {
    const queue = await lockQueue(tx, vacancyId);
    if (queue) await advanceQueue(tx, queue);
  });

/** The receipt of whoever joined, written outside the statement that decided the order. */
const tellJoined = ({ entryId }: { entryId: string }) =>
  inTransaction(async (tx) => {
    const row = await tx.queueLogRow.findFirst({ where: { entryId, step: "joined" }, select: { number: true, hash: true } });
    const locked = row && (await lockEntry(tx, entryId));
    if (!locked) return;
    await tellPerson(tx, locked.queue, "queue_joined", { entryId, jobSeekerId: locked.entry.jobSeekerId, receipt: row });
  });

const remind = ({ entryId }: { entryId: string }) =>
  inTransaction(async (tx) => {
    const locked = await lockEntry(tx, entryId);
    if (locked?.entry.state !== "offered") return;
    const { queue, entry } = locked;
    await tellPerson(tx, queue, "queue_reminder", { entryId, jobSeekerId: entry.jobSeekerId, until: entry.answerBy });
  });

/** No answer within 48 hours of working days: the next. An offer whose mail did not go out does not run out (rule 17): it is looked at again. */
const endOffer = ({ entryId }: { entryId: string }) =>
  inTransaction(async (tx) => {
    const locked = await lockEntry(tx, entryId);
    if (locked?.entry.state !== "offered") return;
    const { queue, entry } = locked;
    if (entry.answerBy! > now()) return enqueue(tx, "end-queue-offer", { entryId }, { key: `end-queue-offer:${entryId}`, runAt: entry.answerBy! });
    if (!(await wasHandedOver(tx, offerKey(entryId)))) return enqueue(tx, "end-queue-offer", { entryId }, { key: `end-queue-offer:${entryId}`, runAt: new Date(now().getTime() + 3_600_000) });
    const receipt = await endEntry(tx, queue, entry, "passed", "noAnswer");
    const about = { entryId, jobSeekerId: entry.jobSeekerId, receipt };
    await tellPerson(tx, queue, "queue_passed", about);
    if (entry.shownToContact) await tellContactPerson(tx, queue, "queue_passed", about);
    await advanceQueue(tx, queue);
  });

/** Work of somebody who came by this queue ended: within a month the place goes to the next (rule 18), later it is the company's to list anew. */
const freePlace = ({ entryId }: { entryId: string }) =>
  inTransaction(async (tx) => {
    const locked = await lockEntry(tx, entryId);
    if (locked?.entry.state !== "started") return;
    const { queue, entry } = locked;
    if (now().getTime() - entry.startedAt!.getTime() > placeComesBackFor) return;
    await endEntry(tx, queue, entry, "left", "contactPerson");
    await advanceQueue(tx, queue);
  });

/** Every morning: whoever came back from days away is offered what is free, and an offer whose clock was lost ends. */
export async function lookAtQueues(): Promise<void> {
  const open = await prisma.queue.findMany({ where: { isOpen: true, entries: { some: { state: "waiting" } } }, select: { vacancyId: true } });
  for (const { vacancyId } of open) await advance({ vacancyId });
  const late = await prisma.queueEntry.findMany({ where: { state: "offered", answerBy: { lt: now() } }, select: { id: true } });
  for (const { id } of late) await endOffer({ entryId: id });
}

/** Publishes the newest row of every log, once a day; a second run changes nothing. */
export async function publishHeads(): Promise<void> {
  await prisma.$executeRaw`
    insert into queue_head (day, vacancy_id, rows, hash) select ${today()}::date, vacancy_id, log_rows, head from queue where log_rows > 0 on conflict do nothing`;
}

export const jobs: JobHandlers = { "free-place-of-entry": freePlace, "advance-queue": advance, "tell-queue-joined": tellJoined, "remind-queue-offer": remind, "end-queue-offer": endOffer, "look-at-queues": lookAtQueues, "publish-queue-heads": publishHeads };

export const cron: CronJob[] = [
  { task: "look-at-queues", match: "5 5 * * *" },
  { task: "publish-queue-heads", match: "50 21 * * *" },
];
