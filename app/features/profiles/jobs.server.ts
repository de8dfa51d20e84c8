import { after, days } from "~/platform/clock";
import { inTransaction, prisma } from "~/platform/db.server";
import type { CronJob, JobHandlers } from "~/platform/jobs.server";
import { logger } from "~/platform/log.server";
import { enqueueSearchSync } from "#search/sync.server";
import { findableStates } from "./model/profile-states";
import { availability } from "./policy";

const atOnce = 500;

/** Takes people out of search who did not say for 90 days that they still look for work (rule 23). May run twice. */
export async function hideUnconfirmed(): Promise<number> {
  const silent = await prisma.jobSeeker.findMany({
    where: { state: { in: [...findableStates] }, availableConfirmedAt: { lte: after(-days(availability.hidden)) }, searchDocument: { isNot: null } },
    select: { id: true },
    take: atOnce,
  });
  await inTransaction(async (tx) => {
    for (const { id } of silent) await enqueueSearchSync(tx, "talent", id);
  });
  return silent.length;
}

export const jobs: JobHandlers = {
  "hide-unconfirmed-profiles": async () => {
    const count = await hideUnconfirmed();
    logger.info({ count }, "profiles without a fresh yes left search");
  },
};

export const cron: CronJob[] = [{ task: "hide-unconfirmed-profiles", match: "40 2 * * *" }];
