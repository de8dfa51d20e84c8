import { z } from "zod";
import { dayIds, dayPartIds, motiveIds, placeKindIds, remunerationIds, sectorById, sectorIds, taskById, taskIds } from "~/features/vocabulary";
import { days } from "~/platform/clock";
import { dateOfDay } from "~/platform/dates";
import { tokensBeside, tokensOf, tokensOfMotives } from "../language/kinds";
import { dayPartsOf, daysOf, hourBands, hourBandsOf, levels, sectorsOf } from "./facets";
import { inRole, textsInRole, type DocumentKind } from "./document-kind";

const id = z.string().max(60);
const ids = z.array(id).default([]);

/**
 * A published vacancy as the engines get it. Hours are per week, `dutchLevel` is the rank that the work asks (0 to 4),
 * the point is that of the workplace. Nothing in it is about a person.
 */
export const vacancyDocumentSchema = z.strictObject({
  id: z.uuid(),
  /** the version it was made from (rule 9) */
  versionId: z.uuid(),
  title: z.string(),
  about: z.string().default(""),
  /** place of work */
  employer: z.string(),
  place: z.string(),
  /** largest share first; a share is a percent of the week */
  tasks: z.array(z.object({ id, share: z.number() })),
  motives: ids,
  placeKind: id,
  remuneration: id,
  hoursMin: z.number(),
  hoursMax: z.number(),
  /** `mon-morning` */
  dayParts: ids,
  schoolHours: z.boolean(),
  offers: ids,
  supports: ids,
  openHiring: z.boolean(),
  dutchLevel: z.number().int().min(0).max(4),
  /** licences that the work asks */
  licences: ids,
  /** ISO day, null = as soon as possible */
  startFrom: z.iso.date().nullable(),
  publishedAt: z.iso.datetime(),
  cell: z.number().int(),
  latitude: z.number(),
  longitude: z.number(),
  municipalityId: z.uuid().nullable(),
});

export type VacancyDocument = z.output<typeof vacancyDocumentSchema>;

/** Offers that are help on the work floor; a facet of their own. */
export const helpOffers = ["harrie", "job-coach", "language-help", "other-language", "trial-day", "tour", "training"] as const;

const taskIdsOf = (document: VacancyDocument) => document.tasks.map((task) => task.id);

/** Names and other names of tasks, Dutch and English: people search with the words of their former job. */
export function wordsOfWork(taskIds: readonly string[]): string[] {
  const known = taskIds.flatMap((taskId) => taskById(taskId) ?? []);
  return [...known.map(({ label }) => label.nl), ...known.flatMap(({ otherNames, label }) => [...otherNames, label.en])];
}

export const namesOfTasks = (taskIds: readonly string[]): string[] => taskIds.flatMap((taskId) => taskById(taskId)?.label.nl ?? []);

/** Names of the sectors that tasks belong to. */
export const fieldsOf = (taskIds: readonly string[]): string[] => sectorsOf(taskIds).flatMap((sector) => sectorById(sector)?.label.nl ?? []);

/** Days since 1970: a first day is filtered as a number. */
export const dayNumber = (day: Date): number => day.getTime() / days(1);

export const vacancyKind = {
  name: "vacancy",
  table: "search_vacancy",
  key: "vacancy_id",
  source: "vacancy",
  index: "vacancies",
  parse: (value) => vacancyDocumentSchema.parse(value),
  entries: (document) => [...inRole("main", taskIdsOf(document).slice(0, 1)), ...inRole("other", taskIdsOf(document).slice(1)), ...inRole("motive", document.motives)],
  textsOfEntries: new Map([
    ...textsInRole("main", taskIds, (id) => ({ B: [...tokensOf([id]), ...wordsOfWork([id])], C: tokensBeside([id]), D: fieldsOf([id]) })),
    ...textsInRole("other", taskIds, (id) => ({ C: [...tokensOf([id]), ...wordsOfWork([id])], D: [...fieldsOf([id]), ...tokensBeside([id])] })),
    ...textsInRole("motive", motiveIds, (id) => ({ C: tokensOfMotives([id]) })),
  ]),
  written: (document) => ({ A: [document.title], D: [document.employer, document.place, document.about] }),
  facets: {
    sector: (document) => sectorsOf(taskIdsOf(document)),
    task: taskIdsOf,
    hours: (document) => hourBandsOf(document.hoursMin, document.hoursMax),
    day: (document) => daysOf(document.dayParts),
    part: (document) => dayPartsOf(document.dayParts),
    kind: (document) => [document.placeKind],
    pay: (document) => [document.remuneration],
    help: (document) => document.offers.filter((offer) => helpOffers.some((help) => help === offer)),
    /** somebody with this rank of Dutch can do it */
    dutch: (document) => levels(document.dutchLevel, 4),
    trait: (document) => [...(document.schoolHours ? ["school-hours"] : []), ...(document.openHiring ? ["open-hiring"] : [])],
  },
  fixed: {
    sector: sectorIds,
    hours: hourBands.map(({ id }) => id),
    day: dayIds,
    part: dayPartIds,
    kind: placeKindIds,
    pay: remunerationIds,
    help: helpOffers,
    dutch: levels(0, 4),
    trait: ["school-hours", "open-hiring"],
  },
  coded: {
    task: { values: taskIds, entriesOf: (id) => [`main:${id}`, `other:${id}`] },
  },
  lists: {
    /** the town, for lists by place; a list because lists are what both engines filter on */
    place: (document) => [document.place],
    offers: (document) => document.offers,
    supports: (document) => document.supports,
    licences: (document) => document.licences,
  },
  numbers: {
    hours_min: (document) => document.hoursMin,
    hours_max: (document) => document.hoursMax,
    starts_at: (document) => (document.startFrom ? dayNumber(dateOfDay(document.startFrom)) : 0),
  },
  since: (document) => Date.parse(document.publishedAt),
  shown: (document) => [document.title, ...namesOfTasks(taskIdsOf(document))],
} satisfies DocumentKind<VacancyDocument>;

export type VacancyFacet = keyof typeof vacancyKind.facets;
