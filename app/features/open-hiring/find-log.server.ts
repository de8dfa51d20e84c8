import { isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { readVacancyContent } from "~/features/vacancies";
import { checkLog, type Finding, type Log } from "./chain";

export type PublicLog = Log & { title: string; company: string; findings: Finding[]; heads: { day: string; rows: number; hash: string }[] };

/** The log of one queue, as anyone may read it, checked; null when there is none. */
export async function findLog(vacancyId: string): Promise<PublicLog | null> {
  const queue = await prisma.queue.findUnique({
    where: { vacancyId },
    select: {
      vacancy: { select: { placeOfWork: { select: { name: true } }, liveVersion: { select: { content: true } } } },
      log: { orderBy: { number: "asc" }, select: { number: true, entryId: true, step: true, places: true, day: true, commitment: true, hash: true } },
      heads: { orderBy: { day: "desc" }, take: 400, select: { day: true, rows: true, hash: true } },
    },
  });
  if (!queue) return null;
  const rows = queue.log.map((row) => ({ ...row, day: isoDay(row.day) }));
  const heads = queue.heads.map((head) => ({ ...head, day: isoDay(head.day) }));
  // the heads of former days are receipts too
  const findings = checkLog({ vacancyId, rows }, heads.map(({ rows: number, hash }) => ({ number, hash })));
  return { vacancyId, rows, heads, findings, title: readVacancyContent(queue.vacancy.liveVersion?.content).title, company: queue.vacancy.placeOfWork.name };
}

export type DayOfHeads = { day: string; heads: { vacancyId: string; rows: number; hash: string }[] };

/** The heads of the newest day that was published; null before the first. */
export async function findNewestHeads(): Promise<DayOfHeads | null> {
  const newest = await prisma.queueHead.findFirst({ orderBy: { day: "desc" }, select: { day: true } });
  if (!newest) return null;
  const heads = await prisma.queueHead.findMany({ where: { day: newest.day }, orderBy: { vacancyId: "asc" }, select: { vacancyId: true, rows: true, hash: true } });
  return { day: isoDay(newest.day), heads };
}

/** Vacancies with a queue, the busiest first, for the page that explains it. */
export async function listOpenQueues(take: number): Promise<{ vacancyId: string; title: string; company: string; waiting: number }[]> {
  const queues = await prisma.queue.findMany({
    where: { isOpen: true },
    orderBy: { entries: { _count: "desc" } },
    take,
    select: { vacancyId: true, vacancy: { select: { placeOfWork: { select: { name: true } }, liveVersion: { select: { content: true } } } }, _count: { select: { entries: { where: { state: "waiting" } } } } },
  });
  return queues.map(({ vacancyId, vacancy, _count }) => ({ vacancyId, title: readVacancyContent(vacancy.liveVersion?.content).title, company: vacancy.placeOfWork.name, waiting: _count.entries }));
}
