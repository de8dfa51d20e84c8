import { findWeekPart, labelOf, licenceById, textOf } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import type { FitLocale, FitReader } from "./describe";
import type { FitBlock } from "./fit";
import { kmWords, listWords } from "./tell-reason";

/** What keeps it from being possible now, and what would change it. */
export function tellBlock(block: FitBlock, reader: FitReader, locale: FitLocale): string {
  const toPerson = reader === "jobseeker";
  const say = { locale };
  switch (block.code) {
    case "licence": {
      const licences = listWords(block.licences.map((id) => { const entry = licenceById(id); return entry && labelOf(entry, locale); }), locale);
      if (block.paid) return (toPerson ? m.fit_block_licence_paid : m.fit_block_licence_paid_about)({ licences }, say);
      return (toPerson ? m.fit_block_licence : m.fit_block_licence_about)({ licences }, say);
    }
    case "time":
      return (toPerson ? m.fit_block_time : m.fit_block_time_about)({ days: dayWords(block.dayParts, locale) }, say);
    case "reach":
      if (reader === "employer") return m.fit_block_reach_about({}, say);
      return (toPerson ? m.fit_block_reach : m.fit_block_reach_km_about)({ distance: kmWords(block.km, locale), wanted: block.radiusKm }, say);
  }
}

/** "maandag en dinsdag"; when the work is on one part of those days: "maandag en dinsdag (ochtend)". */
export function dayWords(dayParts: readonly string[], locale: FitLocale): string {
  const found = dayParts.flatMap((part) => findWeekPart(part) ?? []);
  const days = listWords([...new Set(found.map(({ day }) => textOf(day.label, locale)))], locale);
  const parts = [...new Set(found.map(({ dayPart }) => textOf(dayPart.label, locale)))];
  return parts.length > 0 && parts.length < 3 ? `${days} (${listWords(parts, locale)})` : days;
}
