import { dateOfDay, isoDay } from "~/platform/dates";
import { calendarDay, isoTime, isPublicHoliday, momentOf, nextDay, type CalendarDay } from "~/platform/working-time";

/** What the rules read of a route; days as the database keeps them. */
export type RouteDays = { startsOn: Date; endsOn: Date; cancelledAt: Date | null };

export const routeStates = ["toCome", "running", "over", "cancelled"] as const;
export type RouteState = (typeof routeStates)[number];

/** @param today the day it is, as the database keeps days */
export function stateOf({ startsOn, endsOn, cancelledAt }: RouteDays, today: Date): RouteState {
  if (cancelledAt) return "cancelled";
  if (today < startsOn) return "toCome";
  return today <= endsOn ? "running" : "over";
}

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat"] as const;
export type Weekday = (typeof weekdays)[number];

const day = 86_400_000;
const partsOf = (iso: string): CalendarDay => ({ year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) });
const isoOf = ({ year, month, day: date }: CalendarDay) => `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
const weekdayOf = (date: CalendarDay) => new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay();

/** The last day of the last week, in ISO. A week of a route begins on the weekday on which the route begins. */
export const lastDayOf = (startsOn: string, weeks: number): string => isoOf(nextDay(partsOf(startsOn), weeks * 7 - 1));

export type Moments = { startsAt: Date; endsAt: Date };

/** The same times on the same weekdays, as often as fits in the weeks; not on public holidays. */
export function planMeetings({ startsOn, weeks, days, from, until }: { startsOn: string; weeks: number; days: readonly Weekday[]; from: string; until: string }): Moments[] {
  const chosen = new Set(days.map((name) => weekdays.indexOf(name) + 1));
  return Array.from({ length: weeks * 7 }, (_, at) => nextDay(partsOf(startsOn), at))
    .filter((date) => chosen.has(weekdayOf(date)) && !isPublicHoliday(date))
    .map((date) => ({ startsAt: momentOf(isoOf(date), from), endsAt: momentOf(isoOf(date), until) }));
}

/** In which week of the route a moment lies, from 1. @param startsOn as the database keeps days */
export const weekOfRoute = (startsOn: Date, at: Date): number => Math.floor(daysBetween(startsOn, dateOfDay(isoDay(at))) / 7) + 1;

/** A moment so many days later, at the same time on a clock in the Netherlands. */
export const sameTimeLater = (at: Date, days: number): Date => momentOf(isoOf(nextDay(calendarDay(at), days)), isoTime(at));

/** Days between two days as the database keeps them. */
export const daysBetween = (a: Date, b: Date): number => Math.round((b.getTime() - a.getTime()) / day);
