import { amsterdamTime, calendarDay } from "~/platform/working-time";

/** The month of the calendar in Amsterdam that a moment lies in; `until` is the first moment of the next. */
export function monthOf(at: Date): { from: Date; until: Date } {
  const { year, month } = calendarDay(at);
  return { from: amsterdamTime({ year, month, day: 1 }, 0), until: amsterdamTime(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }, 0) };
}
