import { minutes } from "~/platform/clock";

/** A lock lapses after this long without a sign of life (rule 5). */
export const lockLapsesAfter = minutes(30);

export type LockFields = { lockedById: string | null; lockedAt: Date | null };

export type Lock = "free" | "mine" | "colleague";

/** Whose review it is at this moment; a lock that lapsed counts as free. */
export function lockOf(review: LockFields, accountId: string, at: Date): Lock {
  if (!review.lockedById || !review.lockedAt) return "free";
  if (at.getTime() - review.lockedAt.getTime() >= lockLapsesAfter) return "free";
  return review.lockedById === accountId ? "mine" : "colleague";
}
