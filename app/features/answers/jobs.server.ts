import { after, days } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import type { CronJob, JobHandlers } from "~/platform/jobs.server";
import { countAnswers } from "./commands/count-answers.server";
import { answerRules } from "./model/standing";

/** What nobody answers any more leaves the window of itself, so each night every company is counted again. @returns how many */
export async function countAllAnswers(): Promise<number> {
  const since = after(-days(answerRules.windowDays + 1));
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    select organisation_id as id from answer_standing
    union select v.posted_by_id from vacancy v where exists (select 1 from match m where m.vacancy_id = v.id and m.changed_at >= ${since})`;
  for (const { id } of rows) await countAnswers(id);
  return rows.length;
}

export const jobs: JobHandlers = {
  "count-answers": ({ organisationId }: { organisationId: string }) => countAnswers(organisationId),
  "count-all-answers": async () => {
    await countAllAnswers();
  },
};

/** After what nobody answered has ended. */
export const cron: CronJob[] = [{ task: "count-all-answers", match: "40 5 * * *" }];
