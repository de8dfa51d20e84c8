import { notify } from "~/features/notifications/index.server";
import { after, days } from "~/platform/clock";
import { inTransaction, prisma } from "~/platform/db.server";
import type { CronJob, JobHandlers } from "~/platform/jobs.server";
import { logger } from "~/platform/log.server";
import { enqueueSearchSync } from "#search/sync.server";
import { findableStates } from "./model/profile-states";
import { availabilityPathOf } from "./availability-link.server";
import { availability } from "./model/availability";

const atOnce = 500;

/** What somebody hears who did not say for so long that they still look for work (rule 23). */
const asked = [
  { kind: "available_asked", from: availability.asked, until: availability.rankedLast },
  { kind: "available_last", from: availability.rankedLast, until: availability.hidden },
] as const;

/** Asks by mail whether people still look for work, once at each line. May run twice. */
export async function askAvailability(): Promise<number> {
  let count = 0;
  for (const { kind, from, until } of asked) {
    const silent = await prisma.$queryRaw<{ id: string; accountId: string; confirmedAt: Date }[]>`
      select j.id, j.account_id as "accountId", j.available_confirmed_at as "confirmedAt" from job_seeker j
      where j.state::text = any(${[...findableStates]}) and j.available_confirmed_at <= ${after(-days(from))} and j.available_confirmed_at > ${after(-days(until))}
        and not exists (select 1 from mail m where m.account_id = j.account_id and m.kind = ${kind} and m.created_at > j.available_confirmed_at)
        and not exists (select 1 from notification_mute n where n.account_id = j.account_id and n.kind = ${kind})
      order by j.available_confirmed_at limit ${atOnce}`;
    for (const { id, accountId, confirmedAt } of silent) {
      const left = String(availability.hidden - from);
      await inTransaction((tx) => notify(tx, { accountId, kind, key: `${kind}:${dayOf(confirmedAt)}`, path: availabilityPathOf(id), params: { days: left }, side: "person" }));
    }
    count += silent.length;
  }
  return count;
}

/** Takes people out of search who did not say for 90 days that they still look for work (rule 23), and tells them. May run twice. */
export async function hideUnconfirmed(): Promise<number> {
  const silent = await prisma.jobSeeker.findMany({
    where: { state: { in: [...findableStates] }, availableConfirmedAt: { lte: after(-days(availability.hidden)) }, searchDocument: { isNot: null } },
    select: { id: true, accountId: true, availableConfirmedAt: true },
    take: atOnce,
  });
  await inTransaction(async (tx) => {
    for (const { id, accountId, availableConfirmedAt } of silent) {
      await enqueueSearchSync(tx, "talent", id);
      await notify(tx, { accountId, kind: "available_hidden", key: `available_hidden:${dayOf(availableConfirmedAt!)}`, path: availabilityPathOf(id), params: {}, side: "person" });
    }
  });
  return silent.length;
}

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);

export const jobs: JobHandlers = {
  "ask-availability": async () => {
    const count = await askAvailability();
    logger.info({ count }, "people asked whether they still look for work");
  },
  "hide-unconfirmed-profiles": async () => {
    const count = await hideUnconfirmed();
    logger.info({ count }, "profiles without a fresh yes left search");
  },
};

export const cron: CronJob[] = [
  { task: "hide-unconfirmed-profiles", match: "40 2 * * *" },
  { task: "ask-availability", match: "30 8 * * *" },
];
