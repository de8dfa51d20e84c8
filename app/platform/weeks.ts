import { calendarDay, mondayOf, nextDay, weekOf, type Week } from "./working-time";

export type { Week };

/** How many weeks a page of figures can look back. */
export const periods = [4, 12, 26, 52] as const;
export type Period = (typeof periods)[number];
export const usualPeriod: Period = 12;

export const readPeriod = (value: string | null): Period => periods.find((period) => String(period) === value) ?? usualPeriod;

/** The week that is running and the ones before it, the oldest first. */
export function lastWeeks(count: number, at: Date): Week[] {
  const monday = mondayOf(calendarDay(at));
  return Array.from({ length: count }, (_, index) => weekOf(nextDay(monday, -7 * (count - 1 - index)), at));
}
