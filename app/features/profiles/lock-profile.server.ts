import type { Actor } from "~/features/accounts";
import { lockOpenProfileReviews } from "~/features/reviews/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import type { Prisma, Tx } from "~/platform/db.server";
import { conflict, done, refused, type Outcome } from "~/platform/outcome";
import { enqueueSearchSync } from "#search/sync.server";
import type { ProfileContent } from "./model/profile-content";
import { stateAfter, type ProfileAction, type ProfileState } from "./model/profile-states";
import { canWriteProfile } from "./policy";

export const lockedSelect = {
  id: true,
  accountId: true,
  state: true,
  draft: true,
  draftChangedAt: true,
  municipalityId: true,
  liveVersionId: true,
  availableConfirmedAt: true,
  sharedWithRegionSince: true,
  place: true,
  liveVersion: { select: { id: true, content: true } },
  versions: { where: { state: "submitted" }, orderBy: { number: "desc" }, select: { id: true, number: true, content: true } },
} satisfies Prisma.JobSeekerSelect;

export type LockedProfile = Prisma.JobSeekerGetPayload<{ select: typeof lockedSelect }>;

/** Reads a job seeker under a lock that stays until the end of the transaction. Open reviews are locked before, as a decision does. */
export async function lockProfile(tx: Tx, jobSeekerId: string): Promise<LockedProfile> {
  await lockOpenProfileReviews(tx, jobSeekerId);
  await tx.$queryRaw`select id from job_seeker where id = ${jobSeekerId}::uuid for update`;
  return tx.jobSeeker.findUniqueOrThrow({ where: { id: jobSeekerId }, select: lockedSelect });
}

/** The own profile, or the answer why not. */
export async function lockOwnProfile(tx: Tx, actor: Actor): Promise<Outcome<LockedProfile>> {
  if (!canWriteProfile(actor)) return refused(m.profiles_only_job_seekers());
  return done(await lockProfile(tx, actor.jobSeekerId));
}

/** The state that follows from an action on this row, or null when it cannot happen now. */
export function nextState({ state, liveVersionId, versions }: { state: ProfileState; liveVersionId: string | null; versions: unknown[] }, action: ProfileAction): ProfileState | null {
  return stateAfter(action, { state, hasLive: liveVersionId !== null, hasWaiting: versions.length > 0 });
}

/** Takes one step of the transition table and lets search know. */
export async function moveProfile(tx: Tx, profile: LockedProfile, action: ProfileAction, changes: Prisma.JobSeekerUncheckedUpdateInput = {}): Promise<Outcome<{ state: ProfileState }>> {
  const state = nextState(profile, action);
  if (!state) return conflict(m.profiles_not_now());
  await tx.jobSeeker.update({ where: { id: profile.id }, data: { state, ...changes } });
  await enqueueSearchSync(tx, "talent", profile.id);
  return done({ state });
}

/** Freezes content as the next numbered version (rule 9). The row lock keeps two callers from the same number. */
export async function freezeVersion(tx: Tx, profile: Pick<LockedProfile, "id" | "accountId">, content: ProfileContent, approved = false): Promise<{ id: string; number: number }> {
  const { _max } = await tx.profileVersion.aggregate({ where: { jobSeekerId: profile.id }, _max: { number: true } });
  return tx.profileVersion.create({
    data: {
      jobSeekerId: profile.id,
      number: (_max.number ?? 0) + 1,
      content,
      submittedAt: now(),
      submittedById: profile.accountId,
      ...(approved ? { state: "approved", decidedAt: now() } : {}),
    },
    select: { id: true, number: true },
  });
}
