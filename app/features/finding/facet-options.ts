import type { FacetCounts } from "#search/engine";
import type { VocabularyLocale } from "~/features/vocabulary";
import type { Chosen, FilterDefinition } from "./model/filters";

export type FilterOption = { value: string; label: string; /** as it may be read, see `peopleCount` */ count: string };
export type FilterView = { param: string; type: "checkbox" | "radio"; title: string; options: FilterOption[]; chosen: string[] };

type Counted = { value: string; label: string; count: number };

const mostLong = 15;

/** Filters in words with their counts. Values that nothing has are left out, unless they are chosen. */
export function describeFilters(filters: readonly FilterDefinition[], counts: FacetCounts, chosen: Chosen, locale: VocabularyLocale, say: (count: number) => string): FilterView[] {
  return filters.map((filter) => ({
    param: filter.param,
    type: filter.type,
    title: filter.title(),
    options: optionsOf(filter, counts[filter.facet] ?? {}, chosen[filter.facet] ?? [], locale).map(({ value, label, count }) => ({ value, label, count: say(count) })),
    chosen: chosen[filter.facet] ?? [],
  })).filter(({ options }) => options.length > 0);
}

function optionsOf({ values, labelOf, isLong }: FilterDefinition, counts: Record<string, number>, chosen: readonly string[], locale: VocabularyLocale): Counted[] {
  const used = values.filter((value) => (counts[value] ?? 0) > 0 || chosen.includes(value));
  const options = used.map((value) => ({ value, label: labelOf(value, locale), count: counts[value] ?? 0 }));
  if (!isLong) return options;
  const rank = ({ value, count }: Counted) => (chosen.includes(value) ? Infinity : count);
  return options.sort((a, b) => rank(b) - rank(a) || a.label.localeCompare(b.label, locale)).slice(0, Math.max(mostLong, chosen.length));
}
