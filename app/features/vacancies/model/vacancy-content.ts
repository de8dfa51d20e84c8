import { z } from "zod";
import { mostPhotos } from "./photo-limits";

export const placeKindIds = ["paid", "learning", "experience", "volunteering", "adapted"] as const;
export type PlaceKindId = (typeof placeKindIds)[number];

export const remunerationIds = ["wage", "allowance", "none"] as const;
export type RemunerationId = (typeof remunerationIds)[number];

export const physicalLoads = ["light", "normal", "heavy"] as const;
export const mentalLoads = ["calm", "normal", "busy"] as const;

const id = z.string().max(60);
const text = (max: number) => z.string().trim().max(max);

/**
 * What an employer writes and what a version freezes (rule 9). Ids point into the vocabulary.
 * Everything may be empty while it is a draft; `missingForSubmission` says what a submission needs,
 * per kind of place and remuneration. Shares are percents of the week, pay is euro cents per hour.
 */
export const vacancyContentSchema = z.object({
  placeKind: z.enum(placeKindIds).nullable().default(null),
  remuneration: z.enum(remunerationIds).nullable().default(null),
  payMinCents: z.number().int().min(0).max(20000).nullable().default(null),
  payMaxCents: z.number().int().min(0).max(20000).nullable().default(null),
  /** a scale or collective agreement in words, instead of or beside the amounts */
  payScale: text(120).default(""),
  contractKind: id.nullable().default(null),
  contractMonths: z.number().int().min(1).max(60).nullable().default(null),
  guarantee: text(200).default(""),
  /** ISO day; unpaid places always have one (product rule 2) */
  endDate: z.iso.date().nullable().default(null),
  goal: text(300).default(""),
  nextStep: text(300).default(""),
  title: text(80).default(""),
  about: text(800).default(""),
  tasks: z
    .array(z.object({
      id,
      share: z.number().int().min(1).max(100),
      physicalLoad: z.enum(physicalLoads),
      mentalLoad: z.enum(mentalLoads),
      note: text(200).default(""),
    }))
    .max(12)
    .default([]),
  hoursMin: z.number().int().min(1).max(40).nullable().default(null),
  hoursMax: z.number().int().min(1).max(40).nullable().default(null),
  /** `mon-morning` and so on */
  dayParts: z.array(z.string().max(20)).max(28).default([]),
  times: text(200).default(""),
  withinSchoolHours: z.boolean().default(false),
  /** ISO day, null = as soon as possible */
  startFrom: z.iso.date().nullable().default(null),
  places: z.number().int().min(1).max(200).default(1),
  /** each need belongs to a task of this vacancy; a licence makes it a hard need */
  needs: z.array(z.object({ text: text(160), taskId: id, licence: id.nullable().default(null) })).max(10).default([]),
  /** lowest Dutch level that the work asks, id of the vocabulary */
  dutchLevel: id.nullable().default(null),
  offers: z.array(id).max(20).default([]),
  offersText: text(400).default(""),
  harrieName: text(60).default(""),
  harrieText: text(300).default(""),
  /** "wat mij helpt" that can be had here */
  supports: z.array(id).max(20).default([]),
  /** up to five (rule 12) */
  motives: z.array(id).max(5).default([]),
  /** a day in this job */
  day: z.array(z.object({ time: z.string().regex(/^\d{1,2}[.:]\d{2}$/), what: text(60), text: text(160).default(""), isBreak: z.boolean().default(false) })).max(10).default([]),
  /** pictures of the work, in this order; what stands on each is told in words before it is sent */
  photos: z.array(z.object({ id: z.uuid(), alt: text(160).default(""), width: z.number().int().positive(), height: z.number().int().positive() })).max(mostPhotos).default([]),
  /** words that the law seems to forbid, and why the poster says that they may stay; a reviewer decides */
  setAside: z.array(z.object({ words: text(80), reason: text(200) })).max(10).default([]),
  /** words that the guard marked and the poster let stand; a reviewer reads them */
  mayStay: z.array(text(80)).max(40).default([]),
  /** "werken zonder sollicitatie": a queue instead of a choice, for places with a wage (rule 15) */
  openHiring: z.boolean().default(false),
});

export type VacancyContent = z.infer<typeof vacancyContentSchema>;
export type VacancyPhotoOf = VacancyContent["photos"][number];
export type VacancyTask = VacancyContent["tasks"][number];

/** Reads stored content, whatever version of the program wrote it. */
export function readVacancyContent(stored: unknown): VacancyContent {
  return vacancyContentSchema.parse(stored ?? {});
}
