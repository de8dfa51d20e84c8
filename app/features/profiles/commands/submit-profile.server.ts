import type { Actor } from "~/features/accounts";
import { openReview } from "~/features/reviews/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { conflict, done, invalid, type Outcome } from "~/platform/outcome";
import { freezeVersion, lockOwnProfile, moveProfile, type LockedProfile } from "../lock-profile.server";
import { isSameContent, readProfileContent, type ProfileContent } from "../model/profile-content";
import { openMarks } from "../model/private-texts";
import { missingForSubmission } from "../model/questions";

export type Submitted = { number: number; /** null when nobody serves the place yet */ dueAt: Date | null };

/**
 * Freezes the draft as the next numbered version and asks for a review; the approved version stays up meanwhile.
 * A second post of the same draft finds it sent and changes nothing.
 */
export function submitProfile(actor: Actor): Promise<Outcome<Submitted>> {
  return inTransaction(async (tx) => {
    const locked = await lockOwnProfile(tx, actor);
    if (!locked.ok) return locked;
    const profile = locked.value;
    const content = readProfileContent(profile.draft);
    if (missingForSubmission(content).length > 0) return invalid(m.profiles_not_complete());
    if (openMarks(content).length > 0) return invalid(m.profiles_private_open());
    const last = profile.versions[0] ?? profile.liveVersion;
    if (last && isSameContent(readProfileContent(last.content), content)) return conflict(m.profiles_nothing_changed());
    const sent = await sendForReview(tx, profile, content);
    const moved = await moveProfile(tx, profile, "submit", { availableConfirmedAt: now() });
    return moved.ok ? done(sent) : moved;
  });
}

/** Makes the version and its review; an older version that still waited is superseded. */
export async function sendForReview(tx: Tx, profile: LockedProfile, content: ProfileContent): Promise<Submitted> {
  await tx.profileVersion.updateMany({ where: { jobSeekerId: profile.id, state: "submitted" }, data: { state: "superseded" } });
  const version = await freezeVersion(tx, profile, content);
  const review = await openReview(tx, { kind: "profile", profileVersionId: version.id, municipalityId: profile.municipalityId });
  return { number: version.number, dueAt: review?.dueAt ?? null };
}
