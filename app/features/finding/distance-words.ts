import { kmWords, type Fit } from "~/features/fit";
import { requireTransport, textOf, type VocabularyLocale } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";

/** "2,4 km, 9 minuten fietsen"; further than the person wants to travel only the distance and the place. */
export function distanceWords(fit: Fit, place: string, locale: VocabularyLocale): string | null {
  const block = fit.blocks.find(({ code }) => code === "reach");
  if (block?.code === "reach") return `${kmWords(block.km, locale)}, ${place}`;
  const reason = fit.parts.flatMap(({ reasons }) => reasons).find(({ code }) => code === "distance");
  if (reason?.code !== "distance") return null;
  const words = { km: kmWords(reason.km, locale), by: textOf(requireTransport(reason.transport).verb, locale) };
  return reason.minutes === 1 ? m.finding_distance_by_one(words) : m.finding_distance_by({ ...words, minutes: reason.minutes });
}
