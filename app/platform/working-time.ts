/**
 * Office hours: 9.00–17.00, Monday to Friday, Europe/Amsterdam, without public holidays (rules 17 and 21).
 * Clocks change at night in a weekend, so a working day always has eight hours.
 */
export const officeOpens = 9;
export const officeCloses = 17;
export const officeHoursPerDay = officeCloses - officeOpens;

const timeZone = "Europe/Amsterdam";
const hour = 3_600_000;
const day = 86_400_000;

/** A day of the calendar, without a time; month 1–12. */
export type CalendarDay = { year: number; month: number; day: number };

/** The moment that lies this many office hours after `from`; a moment outside office hours counts as the next opening. */
export const addOfficeHours = (from: Date, hours: number): Date => addHoursWithin(from, hours, officeDay);

/** The moment that lies this many hours after `from`, of which only those on a working day count, day and night (rule 17). */
export const addWorkingDayHours = (from: Date, hours: number): Date => addHoursWithin(from, hours, wholeDay);

/** Counts hours in the part of each working day that `spanOf` gives. */
function addHoursWithin(from: Date, hours: number, spanOf: (date: CalendarDay) => [number, number]): Date {
  if (!(hours >= 0)) throw new RangeError(`hours to add must be 0 or more, not ${hours}`);
  let left = hours * hour;
  let date = calendarDay(from);
  let start = from.getTime();
  for (;;) {
    const [opens, closes] = spanOf(date);
    if (isWorkingDay(date) && start < closes) {
      const begin = Math.max(start, opens);
      if (left <= closes - begin) return new Date(begin + left);
      left -= closes - begin;
    }
    date = nextDay(date);
    start = 0;
  }
}

/** Office hours from `a` to `b`, with fractions; negative when `b` lies before `a`. */
export function officeHoursBetween(a: Date, b: Date): number {
  if (b < a) return -officeHoursBetween(b, a);
  const last = toDays(calendarDay(b));
  let total = 0;
  for (let date = calendarDay(a); toDays(date) <= last; date = nextDay(date)) {
    if (!isWorkingDay(date)) continue;
    const [opens, closes] = officeDay(date);
    total += Math.max(0, Math.min(closes, b.getTime()) - Math.max(opens, a.getTime()));
  }
  return total / hour;
}

export function isWorkingDay(date: CalendarDay): boolean {
  const weekday = new Date(toDays(date) * day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isPublicHoliday(date);
}

/** The days of article 3 of the Algemene termijnenwet: Good Friday and 5 May count every year. */
export function isPublicHoliday(date: CalendarDay): boolean {
  const { year, month } = date;
  if (month === 1 && date.day === 1) return true;
  if (month === 12 && (date.day === 25 || date.day === 26)) return true;
  if (month === 5 && date.day === 5) return true;
  if (month === 4 && date.day === kingsDay(year)) return true;
  const fromEaster = toDays(date) - toDays(easterSunday(year));
  return goodFriday === fromEaster || easterMonday === fromEaster || ascensionDay === fromEaster || whitMonday === fromEaster;
}

const [goodFriday, easterMonday, ascensionDay, whitMonday] = [-2, 1, 39, 50];

/** 27 April, or the day before when that is a Sunday. */
const kingsDay = (year: number) => (new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? 26 : 27);

/** Gauss's reckoning in the form that holds for every Gregorian year. */
export function easterSunday(year: number): CalendarDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const sum = moon + weekday - 7 * late + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}

const formatter = new Intl.DateTimeFormat("en-GB", {
  timeZone, year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric", hourCycle: "h23",
});

/** The day it is in Amsterdam at this moment. */
export function calendarDay(at: Date): CalendarDay {
  const { year, month, day } = localTime(at);
  return { year, month, day };
}

/** The moment at which a clock in Amsterdam shows this time. Not for the hour in which clocks change. */
export function amsterdamTime(date: CalendarDay, hours: number, minutes = 0): Date {
  const asIfUtc = Date.UTC(date.year, date.month - 1, date.day, hours, minutes);
  const shown = localTime(new Date(asIfUtc));
  const offset = Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute) - asIfUtc;
  const guess = asIfUtc - offset;
  const again = localTime(new Date(guess));
  const missed = Date.UTC(again.year, again.month - 1, again.day, again.hour, again.minute) - asIfUtc;
  return new Date(guess - missed);
}

function localTime(at: Date) {
  const parts = Object.fromEntries(formatter.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return { year: parts.year!, month: parts.month!, day: parts.day!, hour: parts.hour!, minute: parts.minute! };
}

const officeDay = (date: CalendarDay): [number, number] => [amsterdamTime(date, officeOpens).getTime(), amsterdamTime(date, officeCloses).getTime()];

const wholeDay = (date: CalendarDay): [number, number] => [amsterdamTime(date, 0).getTime(), amsterdamTime(nextDay(date), 0).getTime()];

const toDays = (date: CalendarDay) => Date.UTC(date.year, date.month - 1, date.day) / day;

/** The calendar day this many days later. */
export function nextDay(date: CalendarDay, count = 1): CalendarDay {
  const next = new Date((toDays(date) + count) * day);
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
}

/** The Monday of the week that a day is in. */
export function mondayOf(date: CalendarDay): CalendarDay {
  const weekday = new Date(toDays(date) * day).getUTCDay();
  return nextDay(date, -((weekday + 6) % 7));
}

/** A week from Monday to Sunday in Amsterdam; `until` is the first moment of the next. */
export type Week = { /** its Monday, `2026-05-11` */ monday: string; from: Date; until: Date; /** it is not over yet */ isRunning: boolean };

/** The week that a day is in. */
export function weekOf(date: CalendarDay, at: Date): Week {
  const monday = mondayOf(date);
  const [from, until] = [amsterdamTime(monday, 0), amsterdamTime(nextDay(monday, 7), 0)];
  return { monday: `${monday.year}-${String(monday.month).padStart(2, "0")}-${String(monday.day).padStart(2, "0")}`, from, until, isRunning: until > at };
}

/** The number of a week as ISO 8601 counts: that of its Thursday in the year. */
export function weekNumber(date: CalendarDay): number {
  const thursday = nextDay(mondayOf(date), 3);
  return Math.floor((toDays(thursday) - toDays({ year: thursday.year, month: 1, day: 1 })) / 7) + 1;
}

/** The hour that a clock in Amsterdam shows, 0–23. */
export const amsterdamHour = (at: Date): number => localTime(at).hour;

/** The moment of a day and a time that somebody filled in: `2026-05-11` and `09:30`. */
export function momentOf(day: string, time: string): Date {
  const [year, month, date] = day.split("-").map(Number);
  const [hours, minutes] = time.split(":").map(Number);
  return amsterdamTime({ year: year!, month: month!, day: date! }, hours!, minutes!);
}

/** Value of a time field: `09:30`. */
export function isoTime(at: Date): string {
  const { hour: hours, minute } = localTime(at);
  return [hours, minute].map((part) => String(part).padStart(2, "0")).join(":");
}
