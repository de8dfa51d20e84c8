import type { Actor } from "~/features/accounts";
import { withdrawProfileReviews } from "~/features/reviews/index.server";
import { inTransaction, type Tx } from "~/platform/db.server";
import type { Outcome } from "~/platform/outcome";
import { lockOwnProfile, moveProfile, type LockedProfile } from "../lock-profile.server";
import type { ProfileState } from "../model/profile-states";

/** Takes the profile back: nobody finds it any more and nothing waits for a decision. The answers stay as a draft. */
export function withdrawProfile(actor: Actor): Promise<Outcome<{ state: ProfileState }>> {
  return inTransaction(async (tx) => {
    const locked = await lockOwnProfile(tx, actor);
    if (!locked.ok) return locked;
    return takeDown(tx, locked.value);
  });
}

async function takeDown(tx: Tx, profile: LockedProfile): Promise<Outcome<{ state: ProfileState }>> {
  const moved = await moveProfile(tx, profile, "withdraw", { liveVersionId: null, pausedAt: null });
  if (!moved.ok) return moved;
  await tx.profileVersion.updateMany({ where: { jobSeekerId: profile.id, state: "submitted" }, data: { state: "superseded" } });
  await withdrawProfileReviews(tx, profile.id);
  return moved;
}

/** The same where nobody is left to help: without a contact person no profile is up. A draft stays a draft. */
export async function takeDownProfile(tx: Tx, profile: LockedProfile): Promise<void> {
  await takeDown(tx, profile);
}
