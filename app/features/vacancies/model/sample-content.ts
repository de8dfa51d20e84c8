import { vacancyContentSchema, type VacancyContent } from "./vacancy-content";

/** A complete paid vacancy for tests; `changes` make it another one. */
export function sampleContent(changes: Partial<VacancyContent> = {}): VacancyContent {
  return vacancyContentSchema.parse({
    placeKind: "paid",
    remuneration: "wage",
    payMinCents: 1510,
    contractKind: "permanent",
    title: "Planten stekken en water geven",
    about: "Je werkt met vijf collega's in een warme kas.",
    tasks: [
      { id: "take-cuttings", share: 60, physicalLoad: "light", mentalLoad: "calm" },
      { id: "water-plants", share: 40, physicalLoad: "normal", mentalLoad: "calm" },
    ],
    hoursMin: 12,
    hoursMax: 12,
    dayParts: ["mon-morning", "tue-morning", "thu-morning"],
    dutchLevel: "little",
    motives: ["outdoors"],
    ...changes,
  });
}
