import { dayById, dayPartById, days, labelOf } from "~/features/vocabulary";

type Locale = "nl" | "en";

/** "maandag: ochtend en middag", a line per day. */
export function weekInWords(weekParts: readonly string[], locale: Locale): string[] {
  return days.flatMap((day) => {
    const parts = weekParts.filter((part) => part.startsWith(`${day.id}-`)).map((part) => dayPartById(part.slice(day.id.length + 1)));
    const words = parts.flatMap((part) => (part ? [labelOf(part, locale)] : []));
    const name = dayById(day.id);
    return words.length > 0 && name ? [`${labelOf(name, locale)}: ${words.join(", ")}`] : [];
  });
}
