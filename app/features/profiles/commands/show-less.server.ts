import type { Tx } from "~/platform/db.server";
import { freezeVersion, moveProfile, type LockedProfile } from "../lock-profile.server";
import { readProfileContent, type ProfileContent } from "../model/profile-content";
import { withLess } from "../model/show-less";
import { sendForReview } from "./submit-profile.server";

/**
 * Showing less works at once, without review (rule 9): what the draft no longer has leaves the approved version,
 * as a new version that needs no decision. A version that waits for one loses it too.
 */
export async function showLessNow(tx: Tx, profile: LockedProfile, draft: ProfileContent): Promise<void> {
  const less = profile.liveVersion && withLess(readProfileContent(profile.liveVersion.content), draft);
  if (less) {
    const version = await freezeVersion(tx, profile, less, true);
    const moved = await moveProfile(tx, profile, "showLess", { liveVersionId: version.id });
    if (!moved.ok) throw new Error(`a profile that is ${profile.state} has an approved version`);
  }
  const waiting = profile.versions[0];
  const waitingLess = waiting && withLess(readProfileContent(waiting.content), draft);
  if (waitingLess) await sendForReview(tx, profile, waitingLess);
}
