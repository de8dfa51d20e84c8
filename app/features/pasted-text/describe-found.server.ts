import { dayPartById, findWeekPart, labelOf, offerById, taskById, textOf, type VocabularyLocale } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { dateOfDay, dayWithYear } from "~/platform/dates";
import { euros, listInWords, withCapital } from "~/platform/formats";
import type { Found, Said } from "./model/found";

export const groups = ["title", "tasks", "times", "pay", "needs", "offers", "about"] as const;
export type Group = (typeof groups)[number];

/** One line to tick: what was understood, and the words it came from. */
export type FoundLine = { id: string; group: Group; label: string; source: string; isTicked: boolean };

const longestSource = 180;

export function describeFound({ id, said, source }: Found, locale: VocabularyLocale): FoundLine {
  const shown = source.length > longestSource ? `${source.slice(0, longestSource)}…` : source;
  // what is left over may be anything: somebody chooses it
  return { id, group: groupOf(said), label: labelFor(said, locale), source: shown, isTicked: said.what !== "about" };
}

function groupOf({ what }: Said): Group {
  const groupsOf: Record<Said["what"], Group> = { title: "title", task: "tasks", hours: "times", days: "times", schoolHours: "times", start: "times", pay: "pay", scale: "pay", need: "needs", offer: "offers", about: "about" };
  return groupsOf[what];
}

function labelFor(said: Said, locale: VocabularyLocale): string {
  switch (said.what) {
    case "title":
      return said.title;
    case "task":
      return withCapital(labelOf(taskById(said.taskId)!, locale));
    case "hours":
      return said.low === said.high ? m.pasted_text_hours({ hours: said.low }) : m.pasted_text_hours_between({ low: said.low, high: said.high });
    case "days":
      return withCapital(daysInWords(said.dayParts, locale));
    case "schoolHours":
      return m.pasted_text_school_hours();
    case "start":
      return said.day ? m.pasted_text_start({ day: dayWithYear(dateOfDay(said.day), locale) }) : m.pasted_text_start_soon();
    case "pay":
      return said.high ? m.pasted_text_pay_between({ low: euros(said.low, locale), high: euros(said.high, locale) }) : m.pasted_text_pay({ amount: euros(said.low, locale) });
    case "scale":
      return withCapital(said.text);
    case "need":
      return said.text;
    case "offer":
      return textOf(offerById(said.offerId)!.label, locale);
    case "about":
      return m.pasted_text_about();
  }
}

/** "maandag en dinsdag: ochtend en middag" */
function daysInWords(weekParts: readonly string[], locale: VocabularyLocale): string {
  const byParts = new Map<string, string[]>();
  const byDay = new Map<string, { day: string; parts: string[] }>();
  for (const found of weekParts.map(findWeekPart)) {
    if (!found) continue;
    const row = byDay.get(found.day.id) ?? { day: labelOf(found.day, locale), parts: [] };
    row.parts.push(labelOf(dayPartById(found.dayPart.id)!, locale));
    byDay.set(found.day.id, row);
  }
  for (const { day, parts } of byDay.values()) {
    const words = listInWords(parts, locale);
    byParts.set(words, [...(byParts.get(words) ?? []), day]);
  }
  return [...byParts].map(([parts, days]) => `${listInWords(days, locale)}: ${parts}`).join("; ");
}
