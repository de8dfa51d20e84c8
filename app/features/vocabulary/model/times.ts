import type { Entry } from "./entry";
import { lookupOf } from "./entry";

type DayPartEntry = Entry & {
  /** Clock hours, 24 hour notation. The night ends on the next day. */
  readonly fromHour: number;
  readonly untilHour: number;
  readonly hours: { readonly nl: string; readonly en: string };
};

const dayPartList = [
  { id: "morning", label: { nl: "ochtend", en: "morning" }, fromHour: 6, untilHour: 12, hours: { nl: "6.00 tot 12.00 uur", en: "6:00 to 12:00" } },
  { id: "afternoon", label: { nl: "middag", en: "afternoon" }, fromHour: 12, untilHour: 18, hours: { nl: "12.00 tot 18.00 uur", en: "12:00 to 18:00" } },
  { id: "evening", label: { nl: "avond", en: "evening" }, fromHour: 18, untilHour: 23, hours: { nl: "18.00 tot 23.00 uur", en: "18:00 to 23:00" } },
  { id: "night", label: { nl: "nacht", en: "night" }, fromHour: 23, untilHour: 6, hours: { nl: "23.00 tot 6.00 uur", en: "23:00 to 6:00" } },
] as const satisfies readonly DayPartEntry[];

export type DayPartId = (typeof dayPartList)[number]["id"];
export type DayPart = DayPartEntry & { readonly id: DayPartId };
export const dayParts: readonly DayPart[] = dayPartList;
export const dayPartLookup = lookupOf("day part", dayParts);

type DayEntry = Entry & {
  readonly short: { readonly nl: string; readonly en: string };
  /** ISO number of the weekday: Monday is 1, Sunday is 7. */
  readonly isoWeekday: number;
};

const dayList = [
  { id: "mon", label: { nl: "maandag", en: "Monday" }, short: { nl: "ma", en: "Mon" }, isoWeekday: 1 },
  { id: "tue", label: { nl: "dinsdag", en: "Tuesday" }, short: { nl: "di", en: "Tue" }, isoWeekday: 2 },
  { id: "wed", label: { nl: "woensdag", en: "Wednesday" }, short: { nl: "wo", en: "Wed" }, isoWeekday: 3 },
  { id: "thu", label: { nl: "donderdag", en: "Thursday" }, short: { nl: "do", en: "Thu" }, isoWeekday: 4 },
  { id: "fri", label: { nl: "vrijdag", en: "Friday" }, short: { nl: "vr", en: "Fri" }, isoWeekday: 5 },
  { id: "sat", label: { nl: "zaterdag", en: "Saturday" }, short: { nl: "za", en: "Sat" }, isoWeekday: 6 },
  { id: "sun", label: { nl: "zondag", en: "Sunday" }, short: { nl: "zo", en: "Sun" }, isoWeekday: 7 },
] as const satisfies readonly DayEntry[];

export type DayId = (typeof dayList)[number]["id"];
export type Day = DayEntry & { readonly id: DayId };
export const days: readonly Day[] = dayList;
export const dayLookup = lookupOf("day", days);

/** One day-part of the week, as profiles and vacancies store it: `mon-morning`. */
export type WeekPartId = `${DayId}-${DayPartId}`;

export function weekPartOf(day: DayId, dayPart: DayPartId): WeekPartId {
  return `${day}-${dayPart}`;
}

/** All 28 day-parts of a week, Monday morning first. */
export const weekPartIds: readonly WeekPartId[] = days.flatMap((day) => dayParts.map((part) => weekPartOf(day.id, part.id)));

export function isWeekPartId(value: unknown): value is WeekPartId {
  return typeof value === "string" && weekPartIds.some((id) => id === value);
}

/** The day and the day-part of `mon-morning`, or null when it is neither. */
export function findWeekPart(value: string): { day: Day; dayPart: DayPart } | null {
  const [dayId = "", partId = ""] = value.split("-");
  const day = dayLookup.byId(dayId);
  const dayPart = dayPartLookup.byId(partId);
  return day && dayPart && value === weekPartOf(day.id, dayPart.id) ? { day, dayPart } : null;
}
