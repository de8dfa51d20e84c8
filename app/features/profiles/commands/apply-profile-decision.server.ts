import { notify } from "~/features/notifications/index.server";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { lockProfile, moveProfile } from "../lock-profile.server";

export type ProfileDecision = { versionId: string; decision: "approved" | "changesAsked" | "rejected"; note: string };

const steps = {
  approved: { action: "approve", mail: "profile_approved", path: "/mijn" },
  changesAsked: { action: "askChanges", mail: "profile_changes_asked", path: "/mijn/profiel" },
  rejected: { action: "reject", mail: "profile_rejected", path: "/mijn/profiel" },
} as const;

/**
 * What a decision of the contact person does to the profile, in the transaction of the decision: approved goes live.
 * A version that no longer waits (a newer one took its place, or the profile was withdrawn) is left alone.
 */
export async function applyProfileDecision(tx: Tx, { versionId, decision, note }: ProfileDecision): Promise<void> {
  const found = await tx.profileVersion.findUniqueOrThrow({ where: { id: versionId }, select: { jobSeekerId: true } });
  const profile = await lockProfile(tx, found.jobSeekerId);
  if (!profile.versions.some(({ id }) => id === versionId)) return;
  const { action, mail, path } = steps[decision];
  await tx.profileVersion.update({ where: { id: versionId }, data: { state: decision, decidedAt: now() } });
  const changes = decision === "approved" ? { liveVersionId: versionId, availableConfirmedAt: profile.availableConfirmedAt ?? now() } : {};
  const moved = await moveProfile(tx, profile, action, changes);
  if (!moved.ok) throw new Error(`a profile that is ${profile.state} cannot be decided on`);
  await notify(tx, { accountId: profile.accountId, kind: mail, key: `profile-decided:${versionId}`, path, params: note ? { note } : {} });
}
