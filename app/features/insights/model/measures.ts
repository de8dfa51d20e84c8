import { sectorIds } from "~/features/vocabulary";

const placeKinds = ["paid", "learning", "experience", "volunteering", "adapted"] as const;
/** Places that are a step on the way: what came after them is asked. */
export const stepKinds = ["trial", "learning", "experience", "volunteering", "adapted"] as const;
export const followUps = ["paid", "other", "none"] as const;
export const stillMonths = [3, 6, 12] as const;

const sectorsAndOther = [...sectorIds, "other"];

/** What happens to people is counted in the days in which it happened. A measure is one whole, cut in parts that do not overlap. */
export const flowParts = {
  came: ["invited", "openDoor"],
  left: ["erased"],
  talk: ["workNow", "learningPlace", "helpFirst", "later", "referred", "doesNotWant", "didNotCome", "notSaid"],
  match: ["interest", "invitation", "proposal", "queue"],
  work: [...placeKinds],
  workSector: sectorsAndOther,
  trial: ["begun"],
  followed: stepKinds.flatMap((kind) => followUps.map((what) => `${kind}:${what}`)),
  still: stillMonths.flatMap((month) => [`${month}:still`, `${month}:stopped`]),
  growth: ["moreHours", "moreTasks", "language", "certificate", "regularWork", "other"],
  answer: ["day1", "day3", "week1", "week2", "week3", "never"],
  stop: ["begun", "mutual", "approved", "planned"],
  stopSector: sectorsAndOther,
  ladder: ["up", "same", "down"],
} as const satisfies Record<string, readonly string[]>;
export type Flow = keyof typeof flowParts;
export const flows = Object.keys(flowParts) as Flow[];

/** How everybody stands at one moment: counted now, and at the end of each month. */
export const stockParts = {
  findability: ["fresh", "aging", "notConfirmed", "paused", "waits", "draft", "gaps"],
  ladderStep: ["1", "2", "3", "4", "5", "6", "none"],
} as const satisfies Record<string, readonly string[]>;
export type Stock = keyof typeof stockParts;
export const stocks = Object.keys(stockParts) as Stock[];

export type Measure = Flow | Stock;

/** The same whole cut in two ways: from both together something could follow that follows from neither, see told.ts. */
export const samePeople: readonly (readonly [Flow, Flow])[] = [["work", "workSector"], ["stop", "stopSector"]];

export const isFlow = (measure: string): measure is Flow => measure in flowParts;
export const isStock = (measure: string): measure is Stock => measure in stockParts;
