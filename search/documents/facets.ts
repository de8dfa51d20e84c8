import { dayPartIds, dayPartById, findWeekPart, taskById } from "~/features/vocabulary";

/** Bands of hours per week; a range counts in every band that it touches. */
export const hourBands = [
  { id: "1-8", from: 1, until: 8 },
  { id: "9-16", from: 9, until: 16 },
  { id: "17-24", from: 17, until: 24 },
  { id: "25-32", from: 25, until: 32 },
  { id: "33-40", from: 33, until: 40 },
] as const;

export function hourBandsOf(min: number, max: number): string[] {
  return hourBands.filter(({ from, until }) => min <= until && max >= from).map(({ id }) => id);
}

/** `mon-morning` and `tue-morning` → `mon`, `tue`. */
export function daysOf(weekParts: readonly string[]): string[] {
  return unique(weekParts.flatMap((part) => findWeekPart(part)?.day.id ?? []));
}

/** `mon-morning` and `tue-morning` → `morning`. */
export function dayPartsOf(weekParts: readonly string[]): string[] {
  const found = new Set(weekParts.map((part) => findWeekPart(part)?.dayPart.id));
  return dayPartIds.filter((id) => found.has(dayPartById(id)!.id));
}

export function sectorsOf(taskIds: readonly string[]): string[] {
  return unique(taskIds.flatMap((id) => taskById(id)?.sector ?? []));
}

/** All levels of Dutch from one rank to another, as words of a facet. */
export function levels(from: number, until: number): string[] {
  return Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => String(from + index));
}

export const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
