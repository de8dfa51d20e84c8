import { dayIds, taskById, weekPartOf, type WeekPartId } from "~/features/vocabulary";
import type { FreedTask } from "./carve";

/**
 * School hours, as a vacancy says them: "iemand kan eerst een kind naar school brengen en het daarna weer ophalen". With the way
 * to and from school that leaves five hours on a school day: 9.00 to 14.00.
 */
const schoolDay = { minutes: 5 * 60, days: 5, /** of these, before noon */ morning: 3 * 60 } as const;
/** More than this is work for two. */
const fullWeek = 36 * 60;
/** A day that somebody who begins again can keep up. */
const pleasantDay = 4 * 60;
const vacancyHours = { least: 1, most: 40 } as const;

export type Week = {
  /** so many people could share the freed work */
  places: number;
  /** whole hours a week for each, as a vacancy wants them */
  hours: { low: number; high: number };
  days: number;
  /** on such a day, rounded to quarters of an hour */
  minutesPerDay: number;
  /** for a vacancy; empty when the days are not known yet */
  dayParts: WeekPartId[];
};

/** Freed tasks that are usually done in the evening or at night only: they do not fit school hours. */
export function outsideSchoolHours(tasks: readonly FreedTask[]): FreedTask[] {
  return tasks.filter(({ taskId }) => {
    const parts = (taskId === null ? null : taskById(taskId))?.dayParts ?? [];
    return parts.length > 0 && !parts.some((part) => part === "morning" || part === "afternoon");
  });
}

/** Whether one person could do it all while children are at school. */
export function fitsSchoolHours(minutes: number, tasks: readonly FreedTask[]): boolean {
  return minutes > 0 && minutes <= schoolDay.minutes * schoolDay.days && outsideSchoolHours(tasks).length === 0;
}

/**
 * A week in which the freed minutes could be done; null when nothing is free. Within school hours nobody gets more than five
 * hours on five days, so that more work means more people.
 */
export function proposeWeek(minutes: number, withinSchoolHours: boolean): Week | null {
  if (minutes <= 0) return null;
  const mostEach = withinSchoolHours ? schoolDay.minutes * schoolDay.days : fullWeek;
  const places = Math.ceil(minutes / mostEach);
  const each = minutes / places;
  const days = Math.min(5, Math.max(1, Math.ceil(each / pleasantDay)));
  const perDay = each / days;
  const whole = (hours: number) => Math.min(vacancyHours.most, Math.max(vacancyHours.least, hours));
  return {
    places,
    hours: { low: whole(Math.floor(each / 60)), high: whole(Math.ceil(each / 60)) },
    days,
    minutesPerDay: Math.max(15, Math.round(perDay / 15) * 15),
    dayParts: withinSchoolHours ? schoolParts(perDay) : [],
  };
}

/** Monday to Friday, so that the company and the person choose the days; the afternoon only when a morning is too short. */
function schoolParts(minutesPerDay: number): WeekPartId[] {
  const parts = minutesPerDay > schoolDay.morning ? (["morning", "afternoon"] as const) : (["morning"] as const);
  return dayIds.slice(0, schoolDay.days).flatMap((day) => parts.map((part) => weekPartOf(day, part)));
}
