import { amsterdamTime, calendarDay, mondayOf, nextDay, type CalendarDay } from "./working-time";

/** A month of the calendar in Amsterdam; `until` is the first moment of the next. */
export type Month = { /** its first day, `2026-05-01` */ first: string; from: Date; until: Date; /** it is not over yet */ isRunning: boolean };

/** Days of one week that lie in one month: what both weeks and months can be put together from. */
export type Span = { /** first day */ from: string; /** first day after it */ until: string };

const isoOf = ({ year, month, day }: CalendarDay) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
const dayOf = (iso: string): CalendarDay => {
  const [year, month, day] = iso.split("-").map(Number);
  return { year: year!, month: month!, day: day! };
};
const monthLater = ({ year, month }: CalendarDay, count: number): CalendarDay => {
  const index = year * 12 + (month - 1) + count;
  return { year: Math.floor(index / 12), month: (index % 12) + 1, day: 1 };
};

/** The month that is running and the ones before it, the oldest first. */
export function lastMonths(count: number, at: Date): Month[] {
  const today = calendarDay(at);
  return Array.from({ length: count }, (_, index) => {
    const first = monthLater(today, index - count + 1);
    return { first: isoOf(first), from: amsterdamTime(first, 0), until: amsterdamTime(monthLater(first, 1), 0), isRunning: index === count - 1 };
  });
}

/** The span that a day lies in. */
export function spanOf(day: string): Span {
  const date = dayOf(day);
  const monday = isoOf(mondayOf(date));
  const nextMonday = isoOf(nextDay(mondayOf(date), 7));
  const [first, next] = [isoOf({ ...date, day: 1 }), isoOf(monthLater(date, 1))];
  return { from: monday > first ? monday : first, until: nextMonday < next ? nextMonday : next };
}

/** All spans from the one in which `from` lies up to the one of `at`, which still runs. */
export function spansSince(from: string, at: Date): Span[] {
  const last = spanOf(isoOf(calendarDay(at)));
  const spans: Span[] = [];
  for (let span = spanOf(from); span.from <= last.from; span = spanOf(span.until)) spans.push(span);
  return spans;
}

/** The first moment of a day in Amsterdam. */
export const startOfDay = (day: string): Date => amsterdamTime(dayOf(day), 0);
