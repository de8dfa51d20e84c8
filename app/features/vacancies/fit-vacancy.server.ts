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
  if (vacancyIds.length === 0) return new Map();
  const found = await prisma.$queryRaw<{ id: string; liveVersionId: string; latitude: number; longitude: number }[]>`
    select v.id, v.live_version_id as "liveVersionId", w.latitude, w.longitude
    from vacancy v join workplace w on w.id = v.workplace_id where v.id = any(${[...vacancyIds]}::uuid[]) and v.live_version_id is not null`;
  const versions = await readVersions(found.map(({ liveVersionId }) => liveVersionId));
  return new Map(found.flatMap(({ id, liveVersionId, ...spot }) => {
    const content = versions.get(liveVersionId);
    return content ? [[id, toFitVacancy(content, spot)] as const] : [];
  }));
}
