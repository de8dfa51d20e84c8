import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { lockedSelect, moveProfile, nextState } from "../lock-profile.server";

/**
 * Who starts work with a wage and does not keep looking is out of sight until they resume. The caller holds the lock of the
 * job seeker; reviews are not locked, because a decision keeps a paused profile paused.
 */
export async function pauseForWork(tx: Tx, jobSeekerId: string): Promise<void> {
  const profile = await tx.jobSeeker.findUniqueOrThrow({ where: { id: jobSeekerId }, select: lockedSelect });
  if (nextState(profile, "startWork")) await moveProfile(tx, profile, "startWork", { pausedAt: now() });
}
