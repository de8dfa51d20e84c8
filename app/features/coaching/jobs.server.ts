import { after, days } from "~/platform/clock";
import { inTransaction, prisma } from "~/platform/db.server";
import type { CronJob, JobHandlers } from "~/platform/jobs.server";
import { active } from "./policy";
import { tellCoach } from "./tell.server";

/** Where person and company were asked how it goes, the coach is asked to come by: once a month that is round. May run twice. */
export async function askCoaches(): Promise<void> {
  const asked = await prisma.checkIn.findMany({
    where: { party: "jobseeker", askedAt: { gte: after(-days(7)) }, placement: { coachings: { some: active } } },
    select: { month: true, placement: { select: { vacancy: { select: { placeOfWork: { select: { name: true } } } }, coachings: { where: active, select: { id: true, membership: { select: { accountId: true } } } } } } },
  });
  for (const { month, placement } of asked) {
    for (const coaching of placement.coachings) await inTransaction((tx) => tellCoach(tx, coaching, "coach_month", `month:${month}`, placement.vacancy.placeOfWork.name));
  }
}

export const jobs: JobHandlers = { "ask-coaches": askCoaches };

/** After the check-ins of the day. */
export const cron: CronJob[] = [{ task: "ask-coaches", match: "0 6 * * *" }];
