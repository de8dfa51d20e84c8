export const fitPartIds = ["want", "can", "tasks", "like", "times", "travel"] as const;
export type FitPartId = (typeof fitPartIds)[number];

/** Left wing: what lives in the person. Right wing: the work. */
export type FitWing = "person" | "work";

type FitPartRule = { readonly wing: FitWing; readonly max: number };

/**
 * The one table of weights. Lists, cards, matches and the public page all read it; a match keeps the version it was
 * counted with. Change a number here and raise the version.
 */
export const fitTable = {
  version: 1,
  parts: {
    want: { wing: "person", max: 30 },
    can: { wing: "person", max: 25 },
    tasks: { wing: "work", max: 15 },
    like: { wing: "person", max: 10 },
    times: { wing: "work", max: 10 },
    travel: { wing: "work", max: 10 },
  },
} as const satisfies { version: number; parts: Record<FitPartId, FitPartRule> };

export const maxPoints: number = fitPartIds.reduce((sum, id) => sum + fitTable.parts[id].max, 0);

/** How the points of one part are counted. Ratios run from 0 to 1. */
export const fitRules = {
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
} as const;

/** From how many points a word holds. "Past nog niet" is for what cannot be yet, and for what is below the last line. */
export const fitWords = [
  { id: "veryGood", from: 75 },
  { id: "good", from: 55 },
  { id: "aLittle", from: 30 },
  { id: "notYet", from: 0 },
] as const;
export type FitWordId = (typeof fitWords)[number]["id"];
