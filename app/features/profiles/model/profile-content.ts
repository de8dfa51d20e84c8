import { z } from "zod";

/** Who sees a name, photo or video: everybody who may see the profile, or only after the job seeker's yes. */
export const showChoices = ["everyone", "afterYes"] as const;
export type ShowChoice = (typeof showChoices)[number];

export const taskWishChoices = ["like", "can", "ratherNot"] as const;
export type TaskWishChoice = (typeof taskWishChoices)[number];

/** How many of a list can be chosen. Of talents older versions may hold five. */
export const mostChosen = { talents: 3, motives: 8, leisure: 12, taskWishes: 200 } as const;

const id = z.string().max(60);
const text = (max: number) => z.string().trim().max(max);

/**
 * What a job seeker writes and what a version freezes (rule 9). Ids point into the vocabulary.
 * Everything may be empty while it is a draft; `missingForSubmission` says what a submission needs.
 * Day-parts are written as `mon-morning`; hours are per week; distances in km.
 */
export const profileContentSchema = z.object({
  /** name an employer sees when the first name is not shown */
  chosenName: text(40).default(""),
  showFirstName: z.enum(showChoices).default("afterYes"),
  showPhoto: z.enum(showChoices).default("afterYes"),
  showVideo: z.enum(showChoices).default("afterYes"),
  talents: z.array(z.object({ id, example: text(300).default("") })).max(5).default([]),
  motives: z.array(id).max(mostChosen.motives).default([]),
  motivation: text(600).default(""),
  leisure: z.array(id).max(mostChosen.leisure).default([]),
  leisureText: text(300).default(""),
  taskWishes: z.array(z.object({ id, wish: z.enum(taskWishChoices) })).max(mostChosen.taskWishes).default([]),
  dutchLevel: id.nullable().default(null),
  languages: z.array(id).max(12).default([]),
  hoursMin: z.number().int().min(1).max(40).nullable().default(null),
  hoursMax: z.number().int().min(1).max(40).nullable().default(null),
  dayParts: z.array(z.string().max(20)).max(28).default([]),
  /** ISO day, null = as soon as possible */
  startFrom: z.iso.date().nullable().default(null),
  /** radius per means of transport (rule 11) */
  travel: z.array(z.object({ transport: id, km: z.number().int().min(1).max(150) })).max(8).default([]),
  licences: z.array(id).max(20).default([]),
  certificates: z.array(text(120)).max(10).default([]),
  experience: z.array(z.object({ kind: id, what: text(200), taskIds: z.array(id).max(10).default([]) })).max(12).default([]),
  /** kinds of place one is open to; never shown to employers (rule 2) */
  placeKinds: z.array(id).max(5).default([]),
  /** functional words; private unless `shown` */
  supports: z.array(z.object({ id, shown: z.boolean().default(false) })).max(20).default([]),
  videoUrl: text(500).default(""),
  photoId: z.uuid().nullable().default(null),
  /** words that the guard marked and the person let stand; the reviewer reads them */
  mayStay: z.array(text(80)).max(40).default([]),
});

export type ProfileContent = z.infer<typeof profileContentSchema>;

/** Reads stored content, whatever version of the program wrote it: unknown keys fall away, missing ones get their empty value. */
export function readProfileContent(stored: unknown): ProfileContent {
  return profileContentSchema.parse(stored ?? {});
}

/** Whether two contents say the same, whatever the order in which the database gives their fields. */
export function isSameContent(a: ProfileContent, b: ProfileContent): boolean {
  return JSON.stringify(profileContentSchema.parse(a)) === JSON.stringify(profileContentSchema.parse(b));
}
