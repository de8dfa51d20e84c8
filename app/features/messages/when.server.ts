import { now } from "~/platform/clock";
import { clockTime, isoDay, shortDay } from "~/platform/dates";

/** "14.10 uur" today, "6 mei, 9.30 uur" before that. Only on the server, where "today" is one thing. */
export function whenInWords(at: Date, locale: "nl" | "en"): string {
  const time = clockTime(at, locale);
  return isoDay(at) === isoDay(now()) ? time : `${shortDay(at, locale)}, ${time}`;
}
