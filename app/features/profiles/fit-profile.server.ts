import type { FitProfile } from "~/features/fit";
import { prisma } from "~/platform/db.server";
import { readProfileContent, type ProfileContent } from "./model/profile-content";
import { readVersions } from "./version-memory.server";

/** What the fit may know of a person, and nothing more (rule 12). */
export function toFitProfile(content: ProfileContent, { latitude, longitude }: { latitude: number; longitude: number }): FitProfile {
  return {
    motives: content.motives,
    talents: content.talents.map(({ id }) => id),
    leisure: content.leisure,
    taskWishes: content.taskWishes,
    dayParts: content.dayParts,
    hoursMin: content.hoursMin,
    hoursMax: content.hoursMax,
    travel: content.travel,
    latitude,
    longitude,
    licences: content.licences,
    experienceTasks: [...new Set(content.experience.flatMap(({ taskIds }) => taskIds))],
  };
}

/** The approved version for the fit; before there is one, what the person wrote so far. Null while that is nothing. */
export async function loadFitProfile(jobSeekerId: string): Promise<FitProfile | null> {
  return (await loadFitProfiles([jobSeekerId])).get(jobSeekerId) ?? null;
}

/** The same for many at once, by id. */
export async function loadFitProfiles(jobSeekerIds: readonly string[]): Promise<Map<string, FitProfile>> {
  return new Map([...(await loadProfilesToFit(jobSeekerIds))].map(([id, { profile }]) => [id, profile]));
}

export type ProfileToFit = {
  profile: FitProfile;
  /** null for a draft */
  versionId: string | null;
  /** kinds of place that the person is open to, all when empty: for lists that only they and who helps them see, and no part of the fit (rules 2 and 12) */
  openTo: readonly string[];
};

/** The same with the version, for what is kept of a suggestion. */
export async function loadProfilesToFit(jobSeekerIds: readonly string[]): Promise<Map<string, ProfileToFit>> {
  if (jobSeekerIds.length === 0) return new Map();
  const rows = await prisma.jobSeeker.findMany({
    where: { id: { in: [...jobSeekerIds] } },
    select: { id: true, latitude: true, longitude: true, liveVersionId: true, draft: true },
  });
  const versions = await readVersions(rows.flatMap(({ liveVersionId }) => liveVersionId ?? []));
  return new Map(rows.flatMap(({ id, draft, liveVersionId, ...home }) => {
    const live = versions.get(liveVersionId ?? "");
    const content = live ?? readProfileContent(draft);
    return says(content) ? [[id, { profile: toFitProfile(content, home), versionId: live ? liveVersionId : null, openTo: content.placeKinds }] as const] : [];
  }));
}

/** Whether there is anything to fit on. */
const says = ({ talents, motives, taskWishes, leisure }: ProfileContent) => talents.length + motives.length + taskWishes.length + leisure.length > 0;
