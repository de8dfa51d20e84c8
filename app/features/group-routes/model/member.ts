import type { RouteState } from "./group-route";

/** How a way into a group ends before it begins. */
export const endings = ["saidNo", "withdrawn", "takenBack", "cancelled", "noPlace", "noAnswer"] as const;
export type Ending = (typeof endings)[number];

export const outcomes = ["work", "learning", "unpaidPlace", "nextRoute", "looksOn", "stopped"] as const;
export type Outcome = (typeof outcomes)[number];

export const presences = ["came", "excused", "absent"] as const;
export type Presence = (typeof presences)[number];

export type Standing = "asked" | "hasPlace" | "waits" | Ending;

export type MemberMoments = { saidYes: boolean | null; chair: number | null; endedAt: Date | null; ending: string };

const isEnding = (name: string): name is Ending => (endings as readonly string[]).includes(name);

export function standingOf({ saidYes, chair, endedAt, ending }: MemberMoments): Standing {
  if (endedAt) return isEnding(ending) ? ending : "withdrawn";
  if (saidYes === null) return "asked";
  return chair === null ? "waits" : "hasPlace";
}

/** yes and no to a question · leave: gives the place back before it begins · stop: ends it on the way */
export const ownSteps = ["yes", "no", "leave", "stop"] as const;
export type OwnStep = (typeof ownSteps)[number];

const beforeStart: Record<Standing, readonly OwnStep[]> = {
  asked: ["yes", "no"],
  hasPlace: ["leave"],
  waits: ["leave"],
  // who said no, or left, may come back as long as it has not begun
  saidNo: ["yes"],
  withdrawn: ["yes"],
  takenBack: [],
  cancelled: [],
  noPlace: [],
  noAnswer: [],
};

/** What the person can do; the page, the commands and the tests read this table. */
export function stepsOf(standing: Standing, state: RouteState, outcome: Outcome | null): readonly OwnStep[] {
  if (state === "toCome") return beforeStart[standing];
  return state === "running" && standing === "hasPlace" && outcome !== "stopped" ? ["stop"] : [];
}
