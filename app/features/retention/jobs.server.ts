import type { CronJob, JobHandlers } from "~/platform/jobs.server";
import { logger } from "~/platform/log.server";
import { warnPerson } from "./commands/warn-person.server";
import { everyStanding } from "./every-standing.server";

/** Warns who was silent for too long, each in a transaction of their own: whatever ends the job in the middle, the next run goes on where nothing was said. */
export async function warnSilentPeople(): Promise<number> {
  let count = 0;
  for await (const { jobSeekerId, step } of everyStanding()) {
    if ((step === "warn" || step === "warnAgain") && (await warnPerson(jobSeekerId))) count += 1;
  }
  return count;
}

export const jobs: JobHandlers = {
  "warn-silent-people": async () => {
    const count = await warnSilentPeople();
    logger.info({ count }, "people warned that their data go");
  },
};

export const cron: CronJob[] = [{ task: "warn-silent-people", match: "0 9 * * *" }];
