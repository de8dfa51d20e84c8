import { amsterdamTime, calendarDay, nextDay, weekNumber, weekOf, type Week } from "~/platform/working-time";
import { weeksBack } from "./board-limits";

export type BoardWeek = Week & {
  number: number;
  /** Mondays; null where the board ends */
  previous: string | null;
  next: string | null;
};

/** The week that the address asks for by one of its days; the running one for what is no day, lies ahead or too far back. */
export function readWeek(asked: string | null, at: Date): BoardWeek {
  const running = weekOf(calendarDay(at), at);
  const oldest = weekOf(nextDay(dayOf(running.monday), -7 * weeksBack), at);
  const found = asked && isDay(asked) ? weekOf(dayOf(asked), at) : running;
  const week = found.from > running.from || found.from < oldest.from ? running : found;
  const beside = (weeks: number) => weekOf(nextDay(dayOf(week.monday), 7 * weeks), at).monday;
  return { ...week, number: weekNumber(dayOf(week.monday)), previous: week.from > oldest.from ? beside(-1) : null, next: week.isRunning ? null : beside(1) };
}

/** The last day of a week. */
export const sundayOf = ({ monday }: Pick<Week, "monday">): Date => amsterdamTime(nextDay(dayOf(monday), 6), 12);

export const numberOfWeekOf = (moment: Date): number => weekNumber(calendarDay(moment));

function dayOf(day: string) {
  const [year, month, date] = day.split("-").map(Number);
  return { year: year!, month: month!, day: date! };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
