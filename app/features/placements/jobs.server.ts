import { days, now } from "~/platform/clock";
import { isoDay, today } from "~/platform/dates";
import { inTransaction, prisma } from "~/platform/db.server";
import type { CronJob, JobHandlers } from "~/platform/jobs.server";
import { askCheckIn, remindCheckIn } from "./commands/ask-check-in.server";
import { lockPlacement } from "./lock-placement.server";
import { answerWithin, contractEndsSoon, contractSignalDays, remindAfter } from "./model/check-ins";
import { movePlacement } from "./move-placement.server";
import { tellParty } from "./tell.server";

/** The first day came. Running twice has one effect: each placement is looked at again under its lock. */
export async function startPlacements(): Promise<void> {
  const due = await prisma.placement.findMany({ where: { state: "planned", startsOn: { lte: today() } }, orderBy: { id: "asc" }, select: { id: true } });
  for (const { id } of due) {
    await inTransaction(async (tx) => {
      const placement = await lockPlacement(tx, id);
      if (placement?.state === "planned" && placement.startsOn <= today()) await movePlacement(tx, placement, { action: "start", party: "system", actorId: null });
    });
  }
}

/** A month is round, an answer did not come, a contract ends in eight weeks: each is looked at again under its lock, so twice is once. */
export async function lookAfterPlacements(): Promise<void> {
  const running = { state: "running", jobSeeker: { account: { erasedAt: null } } } as const;
  // who could have a month that is round: not longer ago than the last check-in is asked
  const due = await prisma.placement.findMany({ where: { ...running, startsOn: { gte: daysFromToday(-400), lte: daysFromToday(-27) } }, orderBy: { id: "asc" }, select: { id: true } });
  for (const { id } of due) await askCheckIn(id);
  const silent = await prisma.checkIn.findMany({ where: { answeredAt: null, remindedAt: null, askedAt: { lte: new Date(now().getTime() - remindAfter), gte: new Date(now().getTime() - answerWithin) } }, orderBy: { id: "asc" }, select: { id: true } });
  for (const { id } of silent) await remindCheckIn(id);
  const ending = await prisma.placement.findMany({ where: { ...running, kind: "work", endsOn: { gte: today(), lte: daysFromToday(contractSignalDays) } }, orderBy: { id: "asc" }, select: { id: true } });
  for (const { id } of ending) await tellContractEnds(id);
}

/** Once for each last day: a contract that got longer says it again, eight weeks before the new end. */
async function tellContractEnds(placementId: string): Promise<void> {
  await inTransaction(async (tx) => {
    const placement = await lockPlacement(tx, placementId);
    if (placement?.state !== "running" || placement.kind !== "work" || !placement.endsOn || !contractEndsSoon(isoDay(placement.endsOn), isoDay(now()))) return;
    for (const party of ["jobseeker", "employer", "ownContact"] as const) await tellParty(tx, placement, party, { kind: "placement_contract_ends", key: `contract-ends:${isoDay(placement.endsOn)}`, when: placement.endsOn, path: `/plaatsingen/${placement.id}#daarna` });
  });
}

const daysFromToday = (count: number) => new Date(today().getTime() + days(count));

export const jobs: JobHandlers = { "start-placements": startPlacements, "look-after-placements": lookAfterPlacements };

export const cron: CronJob[] = [
  { task: "start-placements", match: "10 4 * * *" },
  // after the first days of work of today, and before people go to it
  { task: "look-after-placements", match: "30 5 * * *" },
];
