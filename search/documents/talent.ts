import { z } from "zod";
import { dayIds, dayPartIds, leisureById, leisureIds, motiveById, motiveIds, sectorIds, talentById, talentIds, taskIds } from "~/features/vocabulary";
import { inRole, textsInRole, type DocumentKind } from "./document-kind";
import { dayPartsOf, daysOf, hourBands, hourBandsOf, levels, sectorsOf, unique } from "./facets";
import { tokensBeside, tokensOf } from "../language/kinds";
import { fieldsOf, namesOfTasks, wordsOfWork } from "./vacancy";

const id = z.string().max(60);
const ids = z.array(id).default([]);

/**
 * An approved profile as the engines get it, without identity: no name, mail, phone, place name, photo or video,
 * no kinds of place (rule 2), no "wat mij helpt", no ladder. The point is the centre of a cell of about 2 km (rule 10).
 */
export const talentDocumentSchema = z.strictObject({
  /** of the job seeker */
  id: z.uuid(),
  /** the version it was made from (rule 9) */
  versionId: z.uuid(),
  taskWishes: z.array(z.object({ id, wish: z.enum(["like", "can", "ratherNot"]) })),
  talents: ids,
  motives: ids,
  leisure: ids,
  languages: ids,
  /** rank 0 to 4; null when it was not answered */
  dutchLevel: z.number().int().min(0).max(4).nullable(),
  hoursMin: z.number().nullable(),
  hoursMax: z.number().nullable(),
  /** `mon-morning` */
  dayParts: ids,
  travel: z.array(z.object({ transport: id, km: z.number() })),
  /** the widest of `travel` */
  radiusKm: z.number(),
  licences: ids,
  /** words of experience, paid or not */
  experience: z.array(z.string()).default([]),
  experienceTasks: ids,
  certificates: z.array(z.string()).default([]),
  /** companies that the person hides from (rule 8) */
  hiddenFrom: z.array(z.uuid()).default([]),
  /** last time the person said to be available (rule 23) */
  availableAt: z.iso.datetime(),
  cell: z.number().int(),
  latitude: z.number(),
  longitude: z.number(),
  municipalityId: z.uuid().nullable(),
});

export type TalentDocument = z.output<typeof talentDocumentSchema>;

const wished = (document: TalentDocument) => document.taskWishes.filter(({ wish }) => wish !== "ratherNot").map((task) => task.id);
const wishesOf = (document: TalentDocument, asked: "like" | "can") => document.taskWishes.filter(({ wish }) => wish === asked).map((task) => task.id);
const labels = (known: readonly ({ label: { nl: string } } | null)[]) => known.flatMap((entry) => entry?.label.nl ?? []);

export const talentKind = {
  name: "talent",
  table: "search_talent",
  key: "job_seeker_id",
  source: "job_seeker",
  index: "talents",
  parse: (value) => talentDocumentSchema.parse(value),
  entries: (document) => [
    ...inRole("like", wishesOf(document, "like")),
    ...inRole("can", wishesOf(document, "can")),
    ...inRole("did", document.experienceTasks),
    ...inRole("talent", document.talents),
    ...inRole("motive", document.motives),
    ...inRole("leisure", document.leisure),
  ],
  textsOfEntries: new Map([
    ...textsInRole("like", taskIds, (id) => ({ A: namesOfTasks([id]), B: [...tokensOf([id]), ...wordsOfWork([id])], C: tokensBeside([id]), D: fieldsOf([id]) })),
    ...textsInRole("can", taskIds, (id) => ({ C: [...tokensOf([id]), ...wordsOfWork([id])], D: fieldsOf([id]) })),
    ...textsInRole("did", taskIds, (id) => ({ C: tokensOf([id]) })),
    ...textsInRole("talent", talentIds, (id) => ({ B: labels([talentById(id)]) })),
    ...textsInRole("motive", motiveIds, (id) => ({ B: labels([motiveById(id)]) })),
    ...textsInRole("leisure", leisureIds, (id) => ({ B: labels([leisureById(id)]) })),
  ]),
  written: (document) => ({ D: [...document.experience, ...document.certificates] }),
  facets: {
    sector: (document) => sectorsOf(wished(document)),
    task: wished,
    talent: (document) => document.talents,
    hours: (document) => hourBandsOf(document.hoursMin ?? 1, document.hoursMax ?? 40),
    day: (document) => daysOf(document.dayParts),
    part: (document) => dayPartsOf(document.dayParts),
    /** speaks at least this rank of Dutch */
    dutch: (document) => (document.dutchLevel === null ? [] : levels(0, document.dutchLevel)),
    language: (document) => document.languages,
    licence: (document) => document.licences,
  },
  fixed: {
    sector: sectorIds,
    hours: hourBands.map(({ id }) => id),
    day: dayIds,
    part: dayPartIds,
    dutch: levels(0, 4),
  },
  coded: {
    task: { values: taskIds, entriesOf: (id) => [`like:${id}`, `can:${id}`] },
    talent: { values: talentIds, entriesOf: (id) => [`talent:${id}`] },
  },
  lists: {
    likes: (document) => document.taskWishes.filter(({ wish }) => wish === "like").map((task) => task.id),
    motives: (document) => unique(document.motives),
    hidden_from: (document) => document.hiddenFrom,
  },
  numbers: {
    radius_km: (document) => document.radiusKm,
  },
  since: (document) => Date.parse(document.availableAt),
  shown: (document) => [...namesOfTasks(wished(document)), ...labels(document.talents.map((talent) => talentById(talent)))],
} satisfies DocumentKind<TalentDocument>;

export type TalentFacet = keyof typeof talentKind.facets;
