import { days } from "~/platform/clock";
import { calendarDay, isWorkingDay, nextDay } from "~/platform/working-time";

export const momentKinds = ["phone", "talk", "visit", "mail"] as const;
export type MomentKind = (typeof momentKinds)[number];

/**
 * What came of it, and after how many days to be in touch again: soon where something is to begin, and never longer than the year
 * within which everybody is spoken to. A contact person may choose another day.
 */
export const outcomes = {
  workNow: 7,
  learningPlace: 14,
  helpFirst: 30,
  later: 90,
  referred: 60,
  didNotCome: 3,
  doesNotWant: 180,
} as const satisfies Record<string, number>;
export type MomentOutcome = keyof typeof outcomes;
export const outcomeNames = Object.keys(outcomes) as MomentOutcome[];

/** The day on which to be in touch again, as an ISO day; a weekend or a holiday moves on to the next working day. */
export function nextDayAfter(outcome: MomentOutcome, at: Date): string {
  let day = nextDay(calendarDay(at), outcomes[outcome]);
  while (!isWorkingDay(day)) day = nextDay(day);
  return [day.year, day.month, day.day].map((part) => String(part).padStart(2, "0")).join("-");
}

/** A mail is no talk, and neither is an appointment to which nobody came. */
export const wasSpoken = ({ kind, outcome }: { kind: MomentKind; outcome: MomentOutcome | null }): boolean => kind !== "mail" && outcome !== "didNotCome";

/** Taking back is for a slip, so only soon; never under 20 hours (rule 21). */
export const undoWithin = days(1);

/** A second press of the same button makes no second moment. */
export const samePress = 120_000;

export const longestNote = 1000;
