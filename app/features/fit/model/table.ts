/** Left wing: what lives in the person. Right wing: the work. */
export type FitWing = "person" | "work";

/**
 * Every table of weights there has been, by version. The last one counts; the others stay, so that what was shown with them can
 * be explained. A table is never changed: to change a number, copy the last one, raise the version and change the copy, and write
 * its digest into `table.test.ts`. Lists, cards, matches and the public page all read it.
 */
export const fitTables = {
  1: {
    version: 1,
    /** the day since when it counts */
    since: "2026-11-23",
    parts: {
      want: { wing: "person", max: 30 },
      can: { wing: "person", max: 25 },
      tasks: { wing: "work", max: 15 },
      like: { wing: "person", max: 10 },
      times: { wing: "work", max: 10 },
      travel: { wing: "work", max: 10 },
    },
    /** How the points of one part are counted. Ratios run from 0 to 1. */
    rules: {
      /** so many motives, talents or hobbies that meet fill the part */
      enough: { want: 3, can: 2, like: 1 },
      /** a motive, talent or hobby counts fully when its tasks fill this percent of the week */
      fullShare: 50,
      wish: { like: 1, can: 0.75, ratherNot: 0 },
      /** a part, or a task, that one side did not answer (rule 12) */
      unanswered: 0.5,
      times: { days: 0.7, hours: 0.3, hoursPerDayPart: 4, hoursGap: 8 },
      /** until `near` of the radius all points; at the radius `atEdge`; up to `beyond` of it none, farther is out of reach */
      travel: { near: 0.5, atEdge: 0.6, beyond: 1.5, cellKm: 1 },
      /** in lists of people: within so many points the least shown comes first; having been shown counts half after so many days */
      fairShare: { band: 15, halfLifeDays: 14 },
    },
    /** From how many points a word holds. "Past nog niet" is for what cannot be yet, and for what is below the last line. */
    words: [
      { id: "veryGood", from: 75 },
      { id: "good", from: 55 },
      { id: "aLittle", from: 30 },
      { id: "notYet", from: 0 },
    ],
  },
} as const satisfies Record<number, WeightTable>;

/** A table of weights of any version. */
export type WeightTable = {
  version: number;
  since: string;
  parts: Readonly<Record<string, { readonly wing: FitWing; readonly max: number }>>;
  rules: Readonly<Record<string, unknown>>;
  words: readonly { readonly id: "veryGood" | "good" | "aLittle" | "notYet"; readonly from: number }[];
};

/** The table that counts. */
export const fitTable = fitTables[1];
export const fitRules = fitTable.rules;
export const fitWords = fitTable.words;

export const fitPartIds = ["want", "can", "tasks", "like", "times", "travel"] as const satisfies readonly (keyof typeof fitTable.parts)[];
export type FitPartId = (typeof fitPartIds)[number];
export type FitWordId = WeightTable["words"][number]["id"];

export const maxPoints: number = fitPartIds.reduce((sum, id) => sum + fitTable.parts[id].max, 0);

/** The table with this version; null when there never was one. */
export const findWeightTable = (version: number): WeightTable | null => (fitTables as Record<number, WeightTable>)[version] ?? null;
