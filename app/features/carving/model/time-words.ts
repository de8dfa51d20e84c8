import { m } from "~/paraglide/messages";
import { wholeNumber } from "~/platform/formats";

/** Minutes as people say them: "6 uur", "45 minuten", "6 uur en 30 minuten". */
export function timeWords(minutes: number, locale: "nl" | "en"): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  const hourWords = () => (hours === 1 ? m.carving_hour_one() : m.carving_hours({ hours: wholeNumber(hours, locale) }));
  const minuteWords = () => (rest === 1 ? m.carving_minute_one() : m.carving_minutes({ minutes: rest }));
  if (rest === 0) return hourWords();
  return hours === 0 ? minuteWords() : m.carving_hours_and_minutes({ hours: hourWords(), minutes: minuteWords() });
}
