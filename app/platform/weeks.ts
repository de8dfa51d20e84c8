import { isoDay } from "./dates";
import { amsterdamTime, calendarDay, mondayOf, nextDay, type CalendarDay } from "./working-time";

/** A week from Monday to Sunday in Amsterdam; `until` is the first moment of the next. */
export type Week = { /** its Monday, `2026-05-11` */ monday: string; from: Date; until: Date; /** it is not over yet */ isRunning: boolean };

/** How many weeks a page of figures can look back. */
export const periods = [4, 12, 26, 52] as const;
export type Period = (typeof periods)[number];
export const usualPeriod: Period = 12;

export const readPeriod = (value: string | null): Period => periods.find((period) => String(period) === value) ?? usualPeriod;

/** The week that is running and the ones before it, the oldest first. */
export function lastWeeks(count: number, at: Date): Week[] {
  const monday = mondayOf(calendarDay(at));
  return Array.from({ length: count }, (_, index) => weekFrom(nextDay(monday, -7 * (count - 1 - index)), at));
}

function weekFrom(monday: CalendarDay, at: Date): Week {
  const [from, until] = [amsterdamTime(monday, 0), amsterdamTime(nextDay(monday, 7), 0)];
  return { monday: isoDay(from), from, until, isRunning: until > at };
}
