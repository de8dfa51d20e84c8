import { today } from "~/platform/dates";
import { inTransaction, prisma } from "~/platform/db.server";
import type { CronJob, JobHandlers } from "~/platform/jobs.server";
import { lockPlacement } from "./lock-placement.server";
import { movePlacement } from "./move-placement.server";

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

export const jobs: JobHandlers = { "start-placements": startPlacements };

export const cron: CronJob[] = [{ task: "start-placements", match: "10 4 * * *" }];
