import { amsterdamHour, calendarDay, isWorkingDay, officeOpens } from "~/platform/working-time";

/** A mail that did not go at nine may still go until noon. */
const ends = 12;

/** Whether mails about new work go out now: in the morning of a working day, in the Netherlands. */
export function isMailMorning(at: Date): boolean {
  const hour = amsterdamHour(at);
  return isWorkingDay(calendarDay(at)) && hour >= officeOpens && hour < ends;
}
