import { now } from "./clock";

/** Days and times in words, always as a clock in the Netherlands shows them. */
type Locale = "nl" | "en";

const timeZone = "Europe/Amsterdam";
const tags: Record<Locale, string> = { nl: "nl-NL", en: "en-GB" };
const isoDays = new Intl.DateTimeFormat("sv-SE", { timeZone });
const formatters = new Map<string, Intl.DateTimeFormat>();

function format(date: Date, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale}${JSON.stringify(options)}`;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(tags[locale], { timeZone, ...options });
  formatters.set(key, formatter);
  return formatter.format(date);
}

/** "28 april" */
export const shortDay = (date: Date, locale: Locale): string => format(date, locale, { day: "numeric", month: "long" });

/** "28 april 2026" */
export const dayWithYear = (date: Date, locale: Locale): string => format(date, locale, { day: "numeric", month: "long", year: "numeric" });

/** "mei 2026" */
export const monthWithYear = (date: Date, locale: Locale): string => format(date, locale, { month: "long", year: "numeric" });

/** "maandag 11 mei" */
export const weekdayAndDay = (date: Date, locale: Locale): string => format(date, locale, { weekday: "long", day: "numeric", month: "long" });

/** "maandag" */
export const weekday = (date: Date, locale: Locale): string => format(date, locale, { weekday: "long" });

/** "9.30 uur" · "9:30" */
export function clockTime(date: Date, locale: Locale): string {
  const time = format(date, locale, { hour: "numeric", minute: "2-digit", hourCycle: "h23" }).replace(/^0(?=\d[:.])/, "");
  return locale === "nl" ? `${time.replace(":", ".")} uur` : time;
}

/** "maandag 11 mei om 9.30 uur" · "Monday 11 May at 9:30" */
export const dayAndTime = (date: Date, locale: Locale): string => `${weekdayAndDay(date, locale)} ${locale === "nl" ? "om" : "at"} ${clockTime(date, locale)}`;

/** Value of a date field: `2026-05-11`. */
export const isoDay = (date: Date): string => isoDays.format(date);

/** A day of the calendar in figures, short enough for under a column of a drawing: `2026-05-11` is `11/5`. */
export const dayAndMonthInFigures = (day: string): string => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`;

/** A moment in the middle of an ISO day, to tell that day in words. */
export const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** A day without a time, as the database keeps it. */
export const dateOfDay = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The day it is now, as the database keeps days. */
export const today = (): Date => dateOfDay(isoDay(now()));
