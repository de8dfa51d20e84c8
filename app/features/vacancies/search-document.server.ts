import { vacancyDocumentSchema, type VacancyDocument } from "#search/documents/vacancy";
import { cellOf } from "~/features/places";
import { dutchLevelById } from "~/features/vocabulary";
import { prisma, type Prisma } from "~/platform/db.server";
import { readVacancyContent } from "./model/vacancy-content";

const documentSelect = {
  id: true,
  state: true,
  municipalityId: true,
  publishedAt: true,
  placeOfWork: { select: { name: true } },
  workplace: { select: { place: true, latitude: true, longitude: true } },
  liveVersion: { select: { id: true, content: true } },
} satisfies Prisma.VacancySelect;

type DocumentRow = Prisma.VacancyGetPayload<{ select: typeof documentSelect }>;

/** Only a published vacancy with an approved version can be found. */
export function isFindable(row: Pick<DocumentRow, "state" | "liveVersion">): boolean {
  return row.state === "published" && row.liveVersion !== null;
}

/** The document of a vacancy for the engines; null when it may not be found, so that it leaves them. */
export async function toVacancyDocument(vacancyId: string): Promise<VacancyDocument | null> {
  return (await toVacancyDocuments([vacancyId])).get(vacancyId) ?? null;
}

/** The same for many at once, by id; what may not be found is left out. */
export async function toVacancyDocuments(vacancyIds: readonly string[]): Promise<Map<string, VacancyDocument>> {
  const rows = await prisma.vacancy.findMany({ where: { id: { in: [...vacancyIds] } }, select: documentSelect });
  return new Map(rows.filter(isFindable).map((row) => [row.id, vacancyDocumentOf(row)]));
}

/** The document of a row that may be found. */
export function vacancyDocumentOf({ id, municipalityId, publishedAt, placeOfWork, workplace, liveVersion }: DocumentRow): VacancyDocument {
  const content = readVacancyContent(liveVersion!.content);
  return vacancyDocumentSchema.parse({
    id,
    versionId: liveVersion!.id,
    title: content.title,
    about: content.about,
    employer: placeOfWork.name,
    place: workplace.place,
    tasks: [...content.tasks].sort((a, b) => b.share - a.share).map((task) => ({ id: task.id, share: task.share })),
    motives: content.motives,
    placeKind: content.placeKind ?? "paid",
    remuneration: content.remuneration ?? "wage",
    hoursMin: content.hoursMin ?? 1,
    hoursMax: content.hoursMax ?? content.hoursMin ?? 40,
    dayParts: content.dayParts,
    schoolHours: content.withinSchoolHours,
    offers: content.offers,
    supports: content.supports,
    openHiring: content.openHiring,
    dutchLevel: content.dutchLevel ? (dutchLevelById(content.dutchLevel)?.rank ?? 0) : 0,
    licences: [...new Set(content.needs.flatMap(({ licence }) => licence ?? []))],
    startFrom: content.startFrom,
    publishedAt: (publishedAt ?? new Date(0)).toISOString(),
    cell: cellOf({ lat: workplace.latitude, lon: workplace.longitude }).cell,
    latitude: workplace.latitude,
    longitude: workplace.longitude,
    municipalityId,
  });
}
