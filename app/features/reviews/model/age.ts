import { officeHoursBetween, officeHoursPerDay } from "~/platform/working-time";

/** Two working days (rule 21). */
export const promisedHours = 16;

export type Age = {
  /** part of the promised time that is used; more than 1 is too late */
  share: number;
  /** office hours left; negative when it is too late */
  hoursLeft: number;
};

/** How old something that waits is, against the promise. */
export function ageOf(dueAt: Date, at: Date): Age {
  const hoursLeft = officeHoursBetween(at, dueAt);
  return { share: (promisedHours - hoursLeft) / promisedHours, hoursLeft };
}

/** Working days and hours, in halves below a day: 5.5 hours is { days: 0, hours: 5.5 }. */
export function daysAndHours(officeHours: number): { days: number; hours: number } {
  const size = Math.abs(officeHours);
  const halves = Math.round(size * 2) / 2;
  if (halves < officeHoursPerDay) return { days: 0, hours: halves };
  const whole = Math.round(size);
  return { days: Math.floor(whole / officeHoursPerDay), hours: whole % officeHoursPerDay };
}
