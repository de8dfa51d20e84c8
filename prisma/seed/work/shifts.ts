import { dayLookupOrder, type WeekDay } from "./week";

type Shift = { from: number; until: number; school: boolean };

/** Working times in hours of the clock, 9.5 is half past nine. */
export const shifts = {
  school: { from: 9, until: 12.5, school: true },
  schoolday: { from: 9, until: 14.5, school: true },
  morning: { from: 8, until: 12, school: false },
  early: { from: 7, until: 15.5, school: false },
  day: { from: 8.5, until: 16.5, school: false },
  lunch: { from: 10, until: 14, school: true },
  break: { from: 11.5, until: 13.5, school: true },
  afternoon: { from: 13, until: 17, school: false },
  late: { from: 15, until: 20, school: false },
  evening: { from: 17.5, until: 21.5, school: false },
  night: { from: 3, until: 9, school: false },
  weekend: { from: 9, until: 17, school: false },
  milking: { from: 6, until: 10, school: false },
} as const satisfies Record<string, Shift>;

export type ShiftId = keyof typeof shifts;

const bands = [
  { id: "night", from: -1, until: 6 },
  { id: "morning", from: 6, until: 12 },
  { id: "afternoon", from: 12, until: 18 },
  { id: "evening", from: 18, until: 23 },
] as const;

/** The day-parts in which somebody works half an hour or more on each of these days: `mon-morning`. */
export function weekPartsOf(days: readonly WeekDay[], shift: ShiftId): string[] {
  const { from, until } = shifts[shift];
  const parts = bands.filter((band) => Math.min(until, band.until) - Math.max(from, band.from) >= 0.5).map(({ id }) => id);
  const order = ["morning", "afternoon", "evening", "night"];
  return days.flatMap((day) => [...parts].sort((a, b) => order.indexOf(a) - order.indexOf(b)).map((part) => `${day}-${part}`));
}

/** 9.5 → "9.30" */
export const clock = (hours: number): string => `${Math.floor(hours)}.${String(Math.round((hours % 1) * 60)).padStart(2, "0")}`;

const names: Record<WeekDay, string> = { mon: "maandag", tue: "dinsdag", wed: "woensdag", thu: "donderdag", fri: "vrijdag", sat: "zaterdag", sun: "zondag" };

/** "Maandag, dinsdag en donderdag, 9.00 tot 12.30 uur." */
export function timesInWords(days: readonly WeekDay[], shift: ShiftId): string {
  const { from, until } = shifts[shift];
  const sorted = [...days].sort((a, b) => dayLookupOrder.indexOf(a) - dayLookupOrder.indexOf(b)).map((day) => names[day]);
  const last = sorted.at(-1)!;
  const list = sorted.length > 4 && sorted[0] === "maandag" && last === "vrijdag" ? "maandag tot en met vrijdag" : sorted.length > 1 ? `${sorted.slice(0, -1).join(", ")} en ${last}` : last;
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}, ${clock(from)} tot ${clock(until)} uur.`;
}

export const hoursOf = (days: readonly WeekDay[], shift: ShiftId): number => {
  const length = shifts[shift].until - shifts[shift].from;
  return days.length * (length > 6 ? length - 0.5 : length);
};
