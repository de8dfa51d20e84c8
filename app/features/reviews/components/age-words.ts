import { m } from "~/paraglide/messages";
import { daysAndHours } from "../model/age";

/** "nog 1 dag en 3 uur", "5 uur te laat". */
export function ageInWords(hoursLeft: number, locale: "nl" | "en"): string {
  const time = timeInWords(hoursLeft, locale);
  if (!time) return m.reviews_age_now();
  return hoursLeft < 0 ? m.reviews_age_late({ time }) : m.reviews_age_left({ time });
}

/** "1 dag en 3 uur", the same whether it is left or too late; empty for less than a quarter of an hour. */
export function timeInWords(officeHours: number, locale: "nl" | "en"): string {
  const { days, hours } = daysAndHours(officeHours);
  const parts = [
    days === 1 ? m.reviews_days_one() : days > 1 ? m.reviews_days_other({ count: days }) : "",
    hours === 1 ? m.reviews_hours_one() : hours > 0 ? m.reviews_hours_other({ count: hours.toLocaleString(locale) }) : "",
  ].filter(Boolean);
  return parts.length === 2 ? m.reviews_days_and_hours({ days: parts[0]!, hours: parts[1]! }) : (parts[0] ?? "");
}
