import { kmWords, type Fit } from "~/features/fit";
import { travelMinutes } from "~/features/places";
import { requireTransport, textOf, type TransportId, type VocabularyLocale } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";

/** How far work is: by the means that was chosen, else by the person's own, else as it is; null from nowhere. */
export function distanceOf(fit: Fit | null, km: number | null, by: TransportId | null, place: string, locale: VocabularyLocale): string | null {
  if (by && km !== null) return minutesWords(km, by, travelMinutes(km, by), locale);
  if (fit) return distanceWords(fit, place, locale);
  return km === null ? null : `${kmWords(km, locale)}, ${place}`;
}

/** "2,4 km, 9 minuten fietsen"; further than the person wants to travel only the distance and the place. */
export function distanceWords(fit: Fit, place: string, locale: VocabularyLocale): string | null {
  const block = fit.blocks.find(({ code }) => code === "reach");
  if (block?.code === "reach") return `${kmWords(block.km, locale)}, ${place}`;
  const reason = fit.parts.flatMap(({ reasons }) => reasons).find(({ code }) => code === "distance");
  if (reason?.code !== "distance") return null;
  return minutesWords(reason.km, reason.transport, reason.minutes, locale);
}

function minutesWords(km: number, transport: string, minutes: number, locale: VocabularyLocale): string {
  const words = { km: kmWords(km, locale), by: textOf(requireTransport(transport).verb, locale) };
  return minutes === 1 ? m.finding_distance_by_one(words, { locale }) : m.finding_distance_by({ ...words, minutes }, { locale });
}
