import { travelMinutes } from "~/features/places";
import { requireTransport, textOf, transportById, transportIds, labelOf, type VocabularyLocale } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { workDistances, workStarts, type WorkStart } from "./model/choices";
import { beginWords, type Asked } from "./model/search-address";

/** A choice of one that is not counted: where it counts depends on who asks and on the day. */
export type PlainFilter = { param: string; title: string; options: { value: string; label: string }[]; chosen: string };

/** How far, how to get there and from when; distances only from a known start. */
export function plainWorkFilters({ km, by, begins }: Asked, hasStart: boolean, locale: VocabularyLocale): PlainFilter[] {
  const distances = workDistances.map((distance) => ({ value: String(distance), label: within(distance, by, locale) }));
  const travels = transportIds.map((id) => ({ value: id, label: capital(labelOf(transportById(id)!, locale)) }));
  const starts = (Object.keys(workStarts) as WorkStart[]).map((value) => ({ value, label: beginWords[value]({}, { locale }) }));
  const where = [
    { param: "km", title: m.finding_filter_distance({}, { locale }), options: distances, chosen: km ? String(km) : "" },
    { param: "reis", title: m.finding_travel_title({}, { locale }), options: travels, chosen: by ?? "" },
  ];
  return [...(hasStart ? where : []), { param: "begin", title: m.finding_begins_title({}, { locale }), options: starts, chosen: begins ?? "" }];
}

function within(km: number, by: Asked["by"], locale: VocabularyLocale): string {
  if (!by) return m.finding_distance_within({ km }, { locale });
  return m.finding_distance_within_by({ km, minutes: travelMinutes(km, by), by: textOf(requireTransport(by).verb, locale) }, { locale });
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
