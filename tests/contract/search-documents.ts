import { createHash } from "node:crypto";
import type { TalentDocument } from "#search/documents/talent";
import type { VacancyDocument } from "#search/documents/vacancy";
import { cellOf, findPlace } from "~/features/places";

/** Documents for tests: what is not told is plain and the same each time. Ids are numbers in the shape of an id. */
export function idOf(kind: "vacancy" | "talent", number: number): string {
  const hash = createHash("sha256").update(`${kind} ${number}`).digest("hex");
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-7${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${String(number).padStart(12, "0")}`;
}

export const numberOf = (id: string) => Number(id.slice(-12));

function pointOf(place: string) {
  const found = findPlace(place);
  if (!found) throw new Error(`No place ${place}`);
  return { latitude: found.lat, longitude: found.lon };
}

export function vacancyDocument(number: number, { tasks = ["sweep-floors"], place = "Schiedam", ...rest }: Partial<Omit<VacancyDocument, "tasks">> & { tasks?: string[] } = {}): VacancyDocument {
  const point = pointOf(place);
  return {
    id: idOf("vacancy", number),
    versionId: idOf("vacancy", number),
    title: "Kom bij ons",
    about: "",
    employer: "De Wilgenhof",
    place,
    tasks: tasks.map((id, at) => ({ id, share: at === 0 ? 60 : 20 })),
    motives: [],
    placeKind: "paid",
    remuneration: "wage",
    hoursMin: 16,
    hoursMax: 24,
    dayParts: ["mon-morning"],
    schoolHours: false,
    offers: [],
    supports: [],
    openHiring: false,
    dutchLevel: 1,
    licences: [],
    startFrom: null,
    publishedAt: new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString(),
    ...point,
    cell: cellOf({ lat: point.latitude, lon: point.longitude }).cell,
    municipalityId: null,
    ...rest,
  };
}

export function talentDocument(number: number, { place = "Schiedam", ...rest }: Partial<TalentDocument> & { place?: string } = {}): TalentDocument {
  const point = pointOf(place);
  const centre = cellOf({ lat: point.latitude, lon: point.longitude });
  return {
    id: idOf("talent", number),
    versionId: idOf("talent", number),
    taskWishes: [{ id: "sweep-floors", wish: "like" }],
    talents: [],
    motives: [],
    leisure: [],
    languages: ["dutch"],
    dutchLevel: 2,
    hoursMin: 16,
    hoursMax: 32,
    dayParts: ["mon-morning"],
    travel: [{ transport: "bike", km: 10 }],
    radiusKm: 10,
    licences: [],
    experience: [],
    experienceTasks: [],
    certificates: [],
    hiddenFrom: [],
    availableAt: new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString(),
    cell: centre.cell,
    latitude: centre.lat,
    longitude: centre.lon,
    municipalityId: null,
    ...rest,
  };
}
