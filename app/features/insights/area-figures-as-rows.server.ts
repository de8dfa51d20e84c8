import { labelOf, placeKindById, sectorById, type VocabularyLocale } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { groupsOf } from "./components/area-groups";
import { areaName, toldWords } from "./components/area-words";
import { stepKinds } from "./model/measures";
import type { AreaFiguresPage } from "./read-area-figures.server";

type Row = (string | number)[];

/** Names of the kinds of place and of the sectors that figures speak of. */
export function areaNames(locale: VocabularyLocale, sectors: readonly string[]): { kinds: Record<string, string>; sectors: Record<string, string> } {
  const kinds = ["paid", ...stepKinds].map((kind) => [kind, kind === "trial" ? m.insights_area_trial() : labelOf(placeKindById(kind)!, locale)]);
  return { kinds: Object.fromEntries(kinds), sectors: Object.fromEntries(sectors.map((sector) => [sector, sectorById(sector) ? labelOf(sectorById(sector)!, locale) : m.insights_area_sector_other()])) };
}

/** What the page shows, as rows for a spreadsheet: what is hidden there is hidden here. */
export function areaFiguresAsRows(page: AreaFiguresPage, locale: VocabularyLocale): Row[] {
  const { figures, area, months } = page;
  const { kinds, sectors } = areaNames(locale, figures.sectors.map(({ sector }) => sector));
  const told = (count: number) => (count === 0 ? toldWords(0) : count);
  const stock = (counted: { people: number; findable: number } | null): Row => (counted ? [told(counted.people), told(counted.findable)] : [m.insights_area_not_counted(), m.insights_area_not_counted()]);
  const groups = Object.values(groupsOf(page, kinds)).filter((group) => group !== null);
  return [
    [m.insights_area_about(), areaName(area)],
    [m.insights_area_months(), m.insights_area_months_count({ count: months })],
    [m.insights_area_rounding()],
    [],
    [m.insights_area_part(), m.insights_area_count()],
    [m.insights_area_people(), told(figures.now.people)],
    [m.insights_area_findable(), told(figures.now.findable)],
    [m.insights_area_fresh(), told(figures.now.fresh)],
    ...groups.flatMap(({ id, title, lines }) => lines.map(({ label, whole, text }): Row => [m.insights_area_csv_part({ measure: id === "plekken" ? m.insights_area_work() : title, part: id === "plekken" ? label.toLowerCase() : label }), text === toldWords(whole) ? told(whole) : text])),
    [],
    [m.insights_area_followed_caption()],
    [m.insights_area_followed_kind(), m.insights_area_followed_whole(), m.insights_area_followed_paid(), m.insights_area_followed_other()],
    ...figures.followed.map(({ kind, whole, paid, other }): Row => [kinds[kind]!, told(whole), told(paid), told(other)]),
    [],
    [m.insights_area_sector(), m.insights_area_sector_work(), m.insights_area_sector_stopped()],
    ...figures.sectors.map(({ sector, work, stopped }): Row => [sectors[sector]!, told(work), told(stopped)]),
    [],
    [m.insights_area_month(), m.insights_area_came(), m.insights_area_left(), m.insights_area_talk_title(), m.insights_area_match(), m.insights_area_work(), m.insights_area_trial(), m.insights_area_people(), m.insights_area_findable()],
    ...figures.months.map(({ first, came, left, talk, match, work, trial, stock: counted }): Row => [first.slice(0, 7), ...[came, left, talk, match, work, trial].map(told), ...stock(counted)]),
    [],
    [m.insights_area_week(), m.insights_area_match(), m.insights_area_work()],
    ...figures.weeks.map(({ monday, match, work }): Row => [monday, told(match), told(work)]),
  ];
}

/** The page, with the names that it needs. */
export const withNames = (page: AreaFiguresPage, locale: VocabularyLocale) => ({ ...page, names: areaNames(locale, page.figures.sectors.map(({ sector }) => sector)) });
export type NamedAreaFigures = ReturnType<typeof withNames>;
