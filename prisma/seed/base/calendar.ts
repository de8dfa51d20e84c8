import { isoDay } from "~/platform/dates";
import { addOfficeHours, amsterdamTime, calendarDay, isWorkingDay, nextDay, type CalendarDay } from "~/platform/working-time";

/**
 * All moments of the data hang on the day of seeding: nothing lies between the start of that day and now, so that the
 * same day gives the same data and nothing has happened in the future.
 */
export type Calendar = {
  /** so many calendar days ago, at a time on a clock in the Netherlands */
  daysAgo(days: number, hour?: number, minute?: number): Date;
  /** the nth working day before today */
  workingDaysAgo(count: number, hour?: number, minute?: number): Date;
  /** the nth working day after today */
  workingDaysAhead(count: number, hour?: number, minute?: number): Date;
  /** ISO day */
  dayAhead(days: number): string;
  /** ISO day of the nth Monday after today */
  mondayAhead(count: number): string;
};

export function calendarOf(moment: Date): Calendar {
  const today = calendarDay(moment);
  const workingDay = (count: number, step: 1 | -1): CalendarDay => {
    let day = today;
    for (let left = count; left > 0; ) {
      day = nextDay(day, step);
      if (isWorkingDay(day)) left -= 1;
    }
    return day;
  };
  const dayAhead = remember((days: number) => isoDay(amsterdamTime(nextDay(today, days), 12)));
  const toMonday = (8 - new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay()) % 7 || 7;
  const momentOf = (dayOf: (count: number) => CalendarDay) => {
    const find = remember((minutes: number) => amsterdamTime(dayOf(Math.floor(minutes / 1440)), Math.floor((minutes % 1440) / 60), minutes % 60).getTime());
    return (count: number, hour = 10, minute = 0) => new Date(find((Math.max(0, Math.round(count)) * 24 + hour) * 60 + minute));
  };
  return {
    daysAgo: momentOf((days) => nextDay(today, -Math.max(1, days))),
    workingDaysAgo: momentOf((count) => workingDay(count, -1)),
    workingDaysAhead: momentOf((count) => workingDay(count, 1)),
    dayAhead,
    mondayAhead: (count) => dayAhead(toMonday + (count - 1) * 7),
  };
}

/** Keeps answers: asking a clock of the Netherlands is slow, and a hundred thousand people share a few thousand moments. */
function remember<Value>(find: (key: number) => Value): (key: number) => Value {
  const known = new Map<number, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(key);
    known.set(key, found);
    return found;
  };
}

const findPromise = remember((moment: number) => addOfficeHours(new Date(moment), 16).getTime());

/** When something that came in at this moment must be answered (rule 21). */
export const promisedAt = (moment: Date): Date => new Date(findPromise(moment.getTime()));

export const later = (moment: Date, { days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }): Date =>
  new Date(moment.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
