import type { Actor } from "~/features/accounts";
import { withdrawProfileReviews } from "~/features/reviews/index.server";
import { inTransaction } from "~/platform/db.server";
import type { Outcome } from "~/platform/outcome";
import { lockOwnProfile, moveProfile } from "../lock-profile.server";
import type { ProfileState } from "../model/profile-states";

/** Takes the profile back: nobody finds it any more and nothing waits for a decision. The answers stay as a draft. */
export function withdrawProfile(actor: Actor): Promise<Outcome<{ state: ProfileState }>> {
  return inTransaction(async (tx) => {
    const locked = await lockOwnProfile(tx, actor);
    if (!locked.ok) return locked;
    const moved = await moveProfile(tx, locked.value, "withdraw", { liveVersionId: null, pausedAt: null });
    if (!moved.ok) return moved;
    await tx.profileVersion.updateMany({ where: { jobSeekerId: locked.value.id, state: "submitted" }, data: { state: "superseded" } });
    await withdrawProfileReviews(tx, locked.value.id);
    return moved;
  });
}
