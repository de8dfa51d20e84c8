import type { Tx } from "~/platform/db.server";
import { advanceQueue } from "./advance-queue.server";
import { endEntry } from "./end-entry.server";
import { lockQueue } from "./lock-queue.server";

/** Takes out of all queues who somebody is: places go to the next, the salts go, and the logs stay whole (rule 20). For erasure. */
export async function forgetInQueues(tx: Tx, jobSeekerId: string): Promise<void> {
  const open = await tx.queueEntry.findMany({ where: { jobSeekerId, state: { in: ["waiting", "offered", "accepted"] } }, orderBy: { vacancyId: "asc" }, select: { id: true, vacancyId: true } });
  for (const { id, vacancyId } of open) {
    const queue = await lockQueue(tx, vacancyId);
    if (!queue) continue;
    await endEntry(tx, queue, { id, jobSeekerId }, "left", "erased");
    await advanceQueue(tx, queue);
  }
  await tx.queueLogSecret.deleteMany({ where: { jobSeekerId } });
  await tx.queueEntry.updateMany({ where: { jobSeekerId }, data: { jobSeekerId: null } });
}
