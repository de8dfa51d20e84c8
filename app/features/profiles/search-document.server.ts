import { talentDocumentSchema, type TalentDocument } from "#search/documents/talent";
import { widestRadius } from "~/features/fit";
import { dutchLevelById } from "~/features/vocabulary";
import { now } from "~/platform/clock";
import { prisma, type Prisma } from "~/platform/db.server";
import { readProfileContent } from "./model/profile-content";
import { findableStates } from "./model/profile-states";
import { isStillAvailable } from "./model/availability";

const documentSelect = {
  id: true,
  state: true,
  cell: true,
  latitude: true,
  longitude: true,
  municipalityId: true,
  availableConfirmedAt: true,
  liveVersion: { select: { id: true, content: true } },
  hiddenCompanies: { select: { organisationId: true } },
} satisfies Prisma.JobSeekerSelect;

type DocumentRow = Prisma.JobSeekerGetPayload<{ select: typeof documentSelect }>;

/** An approved profile that is not paused, of somebody who said to be available in the last 90 days (rule 23). */
export function isFindable(row: Pick<DocumentRow, "state" | "liveVersion" | "availableConfirmedAt">): boolean {
  return row.liveVersion !== null && findableStates.some((state) => state === row.state) && isStillAvailable(row.availableConfirmedAt, now());
}

/** The document of a profile for the engines, without identity; null when it may not be found, so that it leaves them. */
export async function toTalentDocument(jobSeekerId: string): Promise<TalentDocument | null> {
  return (await toTalentDocuments([jobSeekerId])).get(jobSeekerId) ?? null;
}

/** The same for many at once, by id; who may not be found is left out. */
export async function toTalentDocuments(jobSeekerIds: readonly string[]): Promise<Map<string, TalentDocument>> {
  const rows = await prisma.jobSeeker.findMany({ where: { id: { in: [...jobSeekerIds] } }, select: documentSelect });
  return new Map(rows.filter(isFindable).map((row) => [row.id, talentDocumentOf(row)]));
}

/** The document of a row that may be found. */
export function talentDocumentOf({ id, cell, latitude, longitude, municipalityId, availableConfirmedAt, liveVersion, hiddenCompanies }: DocumentRow): TalentDocument {
  const content = readProfileContent(liveVersion!.content);
  return talentDocumentSchema.parse({
    id,
    versionId: liveVersion!.id,
    taskWishes: content.taskWishes,
    talents: content.talents.map((talent) => talent.id),
    motives: content.motives,
    leisure: content.leisure,
    languages: content.languages,
    dutchLevel: content.dutchLevel ? (dutchLevelById(content.dutchLevel)?.rank ?? null) : null,
    hoursMin: content.hoursMin,
    hoursMax: content.hoursMax,
    dayParts: content.dayParts,
    travel: content.travel,
    radiusKm: widestRadius(content),
    licences: content.licences,
    experience: content.experience.map(({ what }) => what),
    experienceTasks: [...new Set(content.experience.flatMap(({ taskIds }) => taskIds))],
    certificates: content.certificates,
    hiddenFrom: hiddenCompanies.map(({ organisationId }) => organisationId),
    availableAt: availableConfirmedAt!.toISOString(),
    cell,
    latitude,
    longitude,
    municipalityId,
  });
}
