import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import type { Outcome } from "~/platform/outcome";
import { lockOwnProfile, moveProfile } from "../lock-profile.server";
import type { ProfileState } from "../model/profile-states";

/** Shows the approved version again, without a new review; coming back also says "ik zoek werk". */
export function resumeProfile(actor: Actor): Promise<Outcome<{ state: ProfileState }>> {
  return inTransaction(async (tx) => {
    const locked = await lockOwnProfile(tx, actor);
    return locked.ok ? moveProfile(tx, locked.value, "resume", { pausedAt: null, availableConfirmedAt: now() }) : locked;
  });
}
