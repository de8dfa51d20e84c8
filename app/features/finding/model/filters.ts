import { hourBands } from "#search/documents/facets";
import { dayById, dayIds, dayPartById, dayPartIds, dutchLevels, labelOf, offerById, placeKindById, placeKindIds, remunerationById, remunerationIds, sectorById, sectorIds, talentById, talentIds, taskById, taskIds, type VocabularyLocale } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { withCapital } from "~/platform/formats";

/** A filter of a search page: a name in the address, a facet of the documents, and its values in words. */
export type FilterDefinition<Facet extends string = string> = {
  /** Dutch, as it stands in the address */
  param: string;
  facet: Facet;
  /** radio: at most one value */
  type: "checkbox" | "radio";
  values: readonly string[];
  title: () => string;
  labelOf: (value: string, locale: VocabularyLocale) => string;
  /** only values that somebody has, the most frequent first */
  isLong?: boolean;
};

type Labelled = { label: { nl: string; en: string } } | null;

const labelBy = (find: (id: string) => Labelled) => (value: string, locale: VocabularyLocale) => {
  const entry = find(value);
  return entry ? withCapital(labelOf(entry, locale)) : value;
};

const hours = { values: hourBands.map(({ id }) => id), labelOf: (value: string, locale: VocabularyLocale) => m.finding_hours_band({ band: value.replace("-", " – ") }, { locale }) };
const ranks = dutchLevels.map(({ rank }) => String(rank));
const levelByRank = (rank: string) => dutchLevels.find((level) => String(level.rank) === rank) ?? null;

/** Help on the work floor, as the documents count it. */
const helpIds = ["harrie", "job-coach", "language-help", "other-language", "tour", "trial-day", "training"];

export const workFilters = [
  { param: "sector", facet: "sector", type: "checkbox", values: sectorIds, title: m.finding_filter_sector, labelOf: labelBy(sectorById) },
  { param: "taak", facet: "task", type: "checkbox", values: taskIds, title: m.finding_filter_task, labelOf: labelBy(taskById), isLong: true },
  { param: "uren", facet: "hours", type: "checkbox", title: m.finding_filter_hours, ...hours },
  { param: "dag", facet: "day", type: "checkbox", values: dayIds, title: m.finding_filter_day, labelOf: labelBy(dayById) },
  { param: "dagdeel", facet: "part", type: "checkbox", values: dayPartIds, title: m.finding_filter_part, labelOf: labelBy(dayPartById) },
  { param: "handig", facet: "trait", type: "checkbox", values: ["school-hours", "open-hiring"], title: m.finding_filter_trait, labelOf: (value, locale) => (value === "school-hours" ? m.finding_trait_school_hours({}, { locale }) : m.finding_trait_open_hiring({}, { locale })), isLong: true },
  { param: "soort", facet: "kind", type: "checkbox", values: placeKindIds, title: m.finding_filter_kind, labelOf: labelBy(placeKindById) },
  { param: "loon", facet: "pay", type: "checkbox", values: remunerationIds, title: m.finding_filter_pay, labelOf: labelBy(remunerationById) },
  { param: "hulp", facet: "help", type: "checkbox", values: helpIds, title: m.finding_filter_help, labelOf: labelBy(offerById) },
  { param: "nederlands", facet: "dutch", type: "radio", values: ranks, title: m.finding_filter_dutch, labelOf: labelBy(levelByRank) },
] as const satisfies readonly FilterDefinition[];

/** Only what a card of a person shows can be filtered (rule 24). */
export const peopleFilters = [
  { param: "sector", facet: "sector", type: "checkbox", values: sectorIds, title: m.finding_people_filter_sector, labelOf: labelBy(sectorById) },
  { param: "taak", facet: "task", type: "checkbox", values: taskIds, title: m.finding_people_filter_task, labelOf: labelBy(taskById), isLong: true },
  { param: "talent", facet: "talent", type: "checkbox", values: talentIds, title: m.finding_people_filter_talent, labelOf: labelBy(talentById), isLong: true },
  { param: "uren", facet: "hours", type: "checkbox", title: m.finding_people_filter_hours, ...hours },
  { param: "nederlands", facet: "dutch", type: "radio", values: ranks, title: m.finding_people_filter_dutch, labelOf: labelBy(levelByRank) },
] as const satisfies readonly FilterDefinition[];

/** The choices of one page, by facet; values that the page does not know are gone. */
export type Chosen = Record<string, string[]>;

export function readChosen(filters: readonly FilterDefinition[], params: URLSearchParams): Chosen {
  const chosen: Chosen = {};
  for (const { param, facet, type, values } of filters) {
    const known = [...new Set(params.getAll(param))].filter((value) => values.includes(value));
    if (known.length > 0) chosen[facet] = type === "radio" ? known.slice(0, 1) : known;
  }
  return chosen;
}
