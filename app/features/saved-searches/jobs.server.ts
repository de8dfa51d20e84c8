import { now } from "~/platform/clock";
import { inTransaction, prisma } from "~/platform/db.server";
import { enqueue, type CronJob, type JobHandlers } from "~/platform/jobs.server";
import { logger } from "~/platform/log.server";
import { mailNewWork, readerWhere } from "./mail-new-work.server";
import { isMailMorning } from "./model/mail-morning";

const atOnce = 500;

/** Puts one job per person in the queue, on the morning of a working day. Asked again later that morning, it reaches who was missed. */
export async function queueNewWorkMails(): Promise<number> {
  if (!isMailMorning(now())) return 0;
  const readers = await prisma.account.findMany({ where: readerWhere, orderBy: { id: "asc" }, select: { id: true } });
  for (let from = 0; from < readers.length; from += atOnce) {
    await inTransaction(async (tx) => {
      for (const { id } of readers.slice(from, from + atOnce)) await enqueue(tx, "mail-new-work-to", { accountId: id }, { key: `mail-new-work-to:${id}` });
    });
  }
  return readers.length;
}

/** What was told of vacancies that ended is no longer needed: they do not come back. */
export async function forgetEnded(): Promise<number> {
  const { count } = await prisma.toldVacancy.deleteMany({ where: { vacancy: { state: { in: ["filled", "closed"] } } } });
  return count;
}

export const jobs: JobHandlers = {
  "mail-new-work": async () => {
    const [people, forgotten] = [await queueNewWorkMails(), await forgetEnded()];
    logger.info({ people, forgotten }, "people with saved searches looked through");
  },
  "mail-new-work-to": async ({ accountId }: { accountId: string }) => {
    await mailNewWork(accountId);
  },
};

/** Times are UTC; the morning is that of the Netherlands, in summer and in winter. */
export const cron: CronJob[] = [{ task: "mail-new-work", match: "5 7-10 * * 1-5" }];
