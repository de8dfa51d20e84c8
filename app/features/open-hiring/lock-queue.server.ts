import { isoDay } from "~/platform/dates";
import type { Prisma, Tx } from "~/platform/db.server";
import type { EntryFacts } from "./model/queue-rules";
import { openStates } from "./model/steps";

const queueSelect = {
  vacancyId: true, isOpen: true, places: true, lastNumber: true, logRows: true, head: true, openedAt: true,
  vacancy: { select: { state: true, openHiring: true, places: true, postedById: true, placeOfWorkId: true, workplaceId: true, liveVersion: { select: { content: true } }, placeOfWork: { select: { name: true } } } },
} as const satisfies Prisma.QueueSelect;

export type LockedQueue = Prisma.QueueGetPayload<{ select: typeof queueSelect }>;

/** The queue under a row lock that stays until the end of the transaction: every step of everybody in it waits here. */
export async function lockQueue(tx: Tx, vacancyId: string): Promise<LockedQueue | null> {
  await tx.$queryRaw`select vacancy_id from queue where vacancy_id = ${vacancyId}::uuid for update`;
  // by id: the policy of the caller asks who may do what
  return tx.queue.findUnique({ where: { vacancyId }, select: queueSelect });
}

export type LockedEntry = EntryFacts & { vacancyId: string; jobSeekerId: string | null; startsOn: string | null; startedAt: Date | null; shownToContact: boolean; answerBy: Date | null; offeredAt: Date | null };

const entrySelect = {
  id: true, vacancyId: true, jobSeekerId: true, number: true, state: true, place: true, shownToContact: true, awayFrom: true, awayUntil: true, startsOn: true, startedAt: true, answerBy: true, offeredAt: true,
} as const satisfies Prisma.QueueEntrySelect;

const day = (date: Date | null) => date && isoDay(date);

const toEntry = ({ awayFrom, awayUntil, startsOn, ...row }: Prisma.QueueEntryGetPayload<{ select: typeof entrySelect }>): LockedEntry => ({ ...row, awayFrom: day(awayFrom), awayUntil: day(awayUntil), startsOn: day(startsOn) });

/** One entry, with its queue locked. */
export async function lockEntry(tx: Tx, entryId: string): Promise<{ queue: LockedQueue; entry: LockedEntry } | null> {
  const found = await tx.queueEntry.findUnique({ where: { id: entryId }, select: { vacancyId: true } });
  const queue = found && (await lockQueue(tx, found.vacancyId));
  if (!queue) return null;
  // read again: what it was before the lock may be over
  return { queue, entry: toEntry(await tx.queueEntry.findUniqueOrThrow({ where: { id: entryId }, select: entrySelect })) };
}

/** Whoever waits, in order of arrival, and whoever has a place. */
export async function listOpenEntries(tx: Tx, vacancyId: string): Promise<LockedEntry[]> {
  const rows = await tx.queueEntry.findMany({ where: { vacancyId, state: { in: [...openStates] } }, orderBy: { number: "asc" }, select: entrySelect });
  return rows.map(toEntry);
}
