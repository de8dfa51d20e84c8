import { dayParts, days, textOf, weekPartOf, type VocabularyLocale } from "~/features/vocabulary";
import { listInWords } from "~/platform/formats";

/** Day-parts of a week in a few lines: days with the same parts stand together. "maandag en dinsdag: ochtend" */
export function weekWords(weekParts: readonly string[], locale: VocabularyLocale): string[] {
  const list = (words: string[]) => listInWords(words, locale);
  const groups = new Map<string, string[]>();
  for (const day of days) {
    const parts = dayParts.filter((part) => weekParts.includes(weekPartOf(day.id, part.id)));
    if (parts.length === 0) continue;
    const words = list(parts.map((part) => textOf(part.label, locale)));
    groups.set(words, [...(groups.get(words) ?? []), textOf(day.label, locale)]);
  }
  return [...groups].map(([parts, onDays]) => `${list(onDays)}: ${parts}`);
}
