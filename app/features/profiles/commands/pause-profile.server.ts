import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import type { Outcome } from "~/platform/outcome";
import { lockOwnProfile, moveProfile } from "../lock-profile.server";
import type { ProfileState } from "../model/profile-states";

/** Takes the profile out of sight at once; everything stays as it is until the person resumes. */
export function pauseProfile(actor: Actor): Promise<Outcome<{ state: ProfileState }>> {
  return inTransaction(async (tx) => {
    const locked = await lockOwnProfile(tx, actor);
    return locked.ok ? moveProfile(tx, locked.value, "pause", { pausedAt: now() }) : locked;
  });
}
