import { travelMinutes } from "~/features/places";
import { requireTransport, textOf, transportById, transportIds, labelOf, type VocabularyLocale } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { withCapital } from "~/platform/formats";
import { workDistances, workStarts, type WorkStart } from "./model/choices";
import { beginWords, type Asked } from "./model/search-address";

/** A choice of one that is not counted: where it counts depends on who asks and on the day. */
export type PlainFilter = { param: string; title: string; options: { value: string; label: string }[]; chosen: string };

/** How far, how to get there and from when; distances only from a known start. */
export function plainWorkFilters({ km, by, begins }: Asked, hasStart: boolean, locale: VocabularyLocale): PlainFilter[] {
  const travels = transportIds.map((id) => ({ value: id, label: withCapital(labelOf(transportById(id)!, locale)) }));
  const starts = (Object.keys(workStarts) as WorkStart[]).map((value) => ({ value, label: beginWords[value]({}, { locale }) }));
  const where = [
    distanceFilter(workDistances, km, locale, by),
    { param: "reis", title: m.finding_travel_title({}, { locale }), options: travels, chosen: by ?? "" },
  ];
  return [...(hasStart ? where : []), { param: "begin", title: m.finding_begins_title({}, { locale }), options: starts, chosen: begins ?? "" }];
}

/** How far away; told in minutes too, of the means that was chosen. */
export function distanceFilter(distances: readonly number[], km: number | null, locale: VocabularyLocale, by: Asked["by"] = null): PlainFilter {
  const options = distances.map((distance) => ({ value: String(distance), label: within(distance, by, locale) }));
  return { param: "km", title: m.finding_filter_distance({}, { locale }), options, chosen: km ? String(km) : "" };
}

function within(km: number, by: Asked["by"], locale: VocabularyLocale): string {
  if (!by) return m.finding_distance_within({ km }, { locale });
  return m.finding_distance_within_by({ km, minutes: travelMinutes(km, by), by: textOf(requireTransport(by).verb, locale) }, { locale });
}
