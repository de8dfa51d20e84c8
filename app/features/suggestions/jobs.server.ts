import { now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import type { CronJob, JobHandlers } from "~/platform/jobs.server";
import { logger } from "~/platform/log.server";
import { keptMonths } from "./model/kept-months";

/** Takes away what is older than that. May run twice. */
export async function forgetOldSuggestions(): Promise<number> {
  return prisma.$executeRaw`delete from shown_suggestion where day < (${now()}::timestamptz - make_interval(months => ${keptMonths}::int))::date`;
}

export const jobs: JobHandlers = {
  "forget-old-suggestions": async () => {
    const count = await forgetOldSuggestions();
    logger.info({ count }, "old suggestions forgotten");
  },
};

export const cron: CronJob[] = [{ task: "forget-old-suggestions", match: "25 2 * * *" }];
