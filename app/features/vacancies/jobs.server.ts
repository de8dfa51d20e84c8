import { notify } from "~/features/notifications/index.server";
import { after, days, now } from "~/platform/clock";
import { inTransaction, prisma, type Tx } from "~/platform/db.server";
import type { CronJob, JobHandlers } from "~/platform/jobs.server";
import { logger } from "~/platform/log.server";
import { endMatches } from "./end-matches.server";
import { readVacancyContent } from "./model/vacancy-content";
import { daysBeforeExpiryMail } from "./model/vacancy-states";
import { lockVacancy, moveVacancy } from "./vacancy-move.server";

const openStates = ["published", "paused"] as const;

/** Closes what nobody confirmed for 60 days and asks a week before. May run twice: the rows are read again under their lock. */
export async function expireVacancies(): Promise<{ asked: number; closed: number }> {
  const due = await prisma.vacancy.findMany({ where: { state: { in: [...openStates] }, expiresAt: { lte: now() } }, select: { id: true } });
  for (const { id } of due) await inTransaction((tx) => expire(tx, id));
  const soon = await prisma.vacancy.findMany({
    where: { state: "published", expiresAt: { gt: now(), lte: after(days(daysBeforeExpiryMail)) } },
    select: { id: true },
  });
  for (const { id } of soon) await inTransaction((tx) => askStillOpen(tx, id));
  return { asked: soon.length, closed: due.length };
}

async function expire(tx: Tx, vacancyId: string): Promise<void> {
  const vacancy = await lockVacancy(tx, vacancyId);
  if (!vacancy?.expiresAt || vacancy.expiresAt > now() || !openStates.some((state) => state === vacancy.state)) return;
  await moveVacancy(tx, { vacancy, action: "expire", actorId: null, reason: "not-confirmed", changes: { closeReason: "not-confirmed" } });
  await endMatches(tx, vacancyId, "not-confirmed", null);
}

/** One mail per member and per date of expiry: the key of the mail holds the day. */
async function askStillOpen(tx: Tx, vacancyId: string): Promise<void> {
  const vacancy = await lockVacancy(tx, vacancyId);
  if (vacancy?.state !== "published" || !vacancy.expiresAt || vacancy.expiresAt <= now()) return;
  const members = await tx.membership.findMany({ where: { organisationId: vacancy.postedById, role: "employer", endedAt: null }, select: { accountId: true } });
  const left = Math.max(1, Math.ceil((vacancy.expiresAt.getTime() - now().getTime()) / days(1)));
  for (const { accountId } of members) {
    await notify(tx, {
      accountId,
      kind: "vacancy_expires",
      key: `vacancy-expires:${vacancyId}:${vacancy.expiresAt.toISOString().slice(0, 10)}`,
      path: `/bedrijf/vacatures/${vacancyId}`,
      params: { title: readVacancyContent(vacancy.liveVersion?.content).title, company: vacancy.placeOfWork.name, days: String(left) },
    });
  }
}

export const jobs: JobHandlers = {
  "expire-vacancies": async () => {
    const figures = await expireVacancies();
    logger.info({ ...figures }, "vacancies looked through");
  },
};

export const cron: CronJob[] = [{ task: "expire-vacancies", match: "20 * * * *" }];
