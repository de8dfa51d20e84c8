import type { CronJob, JobHandlers } from "~/platform/jobs.server";
import { logger } from "~/platform/log.server";
import { closeSpans } from "./commands/close-spans.server";

export const jobs: JobHandlers = {
  "count-figures": async () => {
    const spans = await closeSpans();
    if (spans > 0) logger.info({ spans }, "figures counted for good");
  },
};

/** Each night, in the first hours after a week or a month. Times are UTC. */
export const cron: CronJob[] = [{ task: "count-figures", match: "15 1 * * *" }];
