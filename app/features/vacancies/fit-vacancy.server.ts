import type { FitVacancy } from "~/features/fit";
import { prisma } from "~/platform/db.server";
import type { VacancyContent } from "./model/vacancy-content";
import { readVersions } from "./version-memory.server";

/** What the fit reads of a vacancy: its tasks and conditions, nothing of who posts it. */
export function toFitVacancy(content: VacancyContent, { latitude, longitude }: { latitude: number; longitude: number }): FitVacancy {
  return {
    motives: content.motives,
    tasks: content.tasks.map(({ id, share }) => ({ id, share })),
    dayParts: content.dayParts,
    choosesOwnDays: content.offers.includes("choose-own-days"),
    hoursMin: content.hoursMin,
    hoursMax: content.hoursMax,
    licences: [...new Set(content.needs.flatMap(({ licence }) => licence ?? []))],
    paysLicence: content.offers.includes("licence-paid"),
    latitude,
    longitude,
  };
}

/** The approved version of a vacancy for the fit; null when it was never published. */
export async function loadFitVacancy(vacancyId: string): Promise<FitVacancy | null> {
  return (await loadFitVacancies([vacancyId])).get(vacancyId) ?? null;
}

/** The same for many at once, by id; what was never published is left out. */
export async function loadFitVacancies(vacancyIds: readonly string[]): Promise<Map<string, FitVacancy>> {
  return new Map([...(await loadVacanciesToFit(vacancyIds))].map(([id, { work }]) => [id, work]));
}

/** What the fit reads of a vacancy, of which version that is, and what a training could bring closer of it. */
export type VacancyToFit = { work: FitVacancy; versionId: string; asks: Asks };

/** What work asks for that can be learned; `dutchLevel` is an id of the vocabulary. */
export type Asks = { licences: readonly string[]; dutchLevel: string | null; tasks: readonly string[] };

export function toVacancyToFit(versionId: string, content: VacancyContent, spot: { latitude: number; longitude: number }): VacancyToFit {
  const work = toFitVacancy(content, spot);
  return { work, versionId, asks: { licences: work.licences, dutchLevel: content.dutchLevel, tasks: content.tasks.map(({ id }) => id) } };
}

/** The same with the version, for what is kept of a suggestion. */
export async function loadVacanciesToFit(vacancyIds: readonly string[]): Promise<Map<string, VacancyToFit>> {
  if (vacancyIds.length === 0) return new Map();
  const found = await prisma.$queryRaw<{ id: string; liveVersionId: string; latitude: number; longitude: number }[]>`
    select v.id, v.live_version_id as "liveVersionId", w.latitude, w.longitude
    from vacancy v join workplace w on w.id = v.workplace_id where v.id = any(${[...vacancyIds]}::uuid[]) and v.live_version_id is not null`;
  const versions = await readVersions(found.map(({ liveVersionId }) => liveVersionId));
  return new Map(found.flatMap(({ id, liveVersionId, ...spot }) => {
    const content = versions.get(liveVersionId);
    return content ? [[id, toVacancyToFit(liveVersionId, content, spot)] as const] : [];
  }));
}
