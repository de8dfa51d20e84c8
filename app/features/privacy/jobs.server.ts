import { everyStanding } from "~/features/retention/index.server";
import type { CronJob, JobHandlers } from "~/platform/jobs.server";
import { logger } from "~/platform/log.server";
import { eraseSilentPerson } from "./commands/erase-silent-person.server";

/**
 * Erases who was silent too long and was warned twice (rule 23), each in a transaction of their own: whatever ends the job in the middle,
 * nobody is half gone and the next run takes the rest. Somebody whose account cannot go yet keeps nobody else waiting.
 */
export async function eraseSilentPeople(): Promise<{ erased: number; kept: number }> {
  const count = { erased: 0, kept: 0 };
  for await (const { jobSeekerId, step } of everyStanding()) {
    if (step !== "erase") continue;
    const outcome = await eraseSilentPerson(jobSeekerId);
    if (!outcome.ok) count.kept += 1;
    else if (outcome.value.isErased) count.erased += 1;
  }
  return count;
}

export const jobs: JobHandlers = {
  "erase-silent-people": async () => {
    const { erased, kept } = await eraseSilentPeople();
    logger.info({ count: erased }, "people erased who were silent too long");
    if (kept > 0) logger.warn({ count: kept }, "people could not be erased: a company or a caseload hangs on their account");
  },
};

/** At night, and before the warnings of the day. */
export const cron: CronJob[] = [{ task: "erase-silent-people", match: "15 3 * * *" }];
