import { days } from "~/platform/clock";
import type { AnswerState, MatchState } from "./transitions";

/** Product rule 7, no silence: after so many days without an answer whoever must answer is reminded, */
export const reminderDays = [3, 7, 14] as const;
export type ReminderDay = (typeof reminderDays)[number];
/** and after so many the match ends, with the truth. */
export const closesAfterDays = 21;

export type AskedSide = "jobseeker" | "employer";
export type Asked = { state: MatchState; jobSeekerAnswer: AnswerState; employerAnswer: AnswerState };

const waitingStates: readonly MatchState[] = ["interest", "invitation", "proposal"];

/** Who has not answered yet, whatever became of the match: after it expired, who stayed silent. */
export const silentSides = ({ jobSeekerAnswer, employerAnswer }: Pick<Asked, "jobSeekerAnswer" | "employerAnswer">): AskedSide[] => [
  ...(jobSeekerAnswer === "waiting" ? (["jobseeker"] as const) : []),
  ...(employerAnswer === "waiting" ? (["employer"] as const) : []),
];

/** Who has to answer now; nobody once both did or the match went another way. */
export const sidesAsked = (match: Asked): AskedSide[] => (waitingStates.includes(match.state) ? silentSides(match) : []);

/**
 * What the clock asks for now: a reminder, the end, or nothing. After days without a job only the latest reminder is due, so that
 * nobody gets three at once.
 * @param since start of the clock: the last step of the match; a first yes gives the other side new days
 */
export function dueNow(since: Date, at: Date): ReminderDay | "close" | null {
  const passed = at.getTime() - since.getTime();
  if (passed >= days(closesAfterDays)) return "close";
  return reminderDays.findLast((day) => passed >= days(day)) ?? null;
}

/** Whole days until the match ends without an answer; at least 1 while it is open. */
export const daysLeft = (since: Date, at: Date): number => Math.max(1, Math.ceil((since.getTime() + days(closesAfterDays) - at.getTime()) / days(1)));
