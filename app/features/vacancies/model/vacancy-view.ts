import {
  contractKindById, dutchLevelById, findWeekPart, labelOf, licenceById, mentalLoadById, motiveById, offerById, placeKindById, remunerationById, supportById, taskById, textOf,
  type Entry, type SectorId, type VocabularyLocale,
} from "~/features/vocabulary";
import { listInWords, withCapital } from "~/platform/formats";
import type { PictogramName } from "~/ui/pictograms/names";
import { isByProposalOnly, isUnpaid, notNeeded, type NotNeededId } from "./content-rules";
import type { PlaceKindId, RemunerationId, VacancyContent } from "./vacancy-content";

export type ViewedTask = {
  id: string;
  label: string;
  description: string;
  pictogram: PictogramName;
  /** percent of the week */
  share: number;
  physicalLoad: "light" | "normal" | "heavy";
  mentalLoad: string;
  mentalMeaning: string;
  note: string;
};

/** What a page shows of a vacancy's content: words in one language, numbers as they are. */
export type VacancyView = {
  title: string;
  about: string;
  placeKind: { id: PlaceKindId; label: string; meaning: string } | null;
  remuneration: { id: RemunerationId; label: string; meaning: string } | null;
  isUnpaid: boolean;
  isByProposalOnly: boolean;
  openHiring: boolean;
  /** cents per hour */
  payMinCents: number | null;
  payMaxCents: number | null;
  payScale: string;
  contract: { label: string; months: number | null } | null;
  guarantee: string;
  endDate: string | null;
  goal: string;
  nextStep: string;
  sector: SectorId | null;
  tasks: ViewedTask[];
  hoursMin: number | null;
  hoursMax: number | null;
  /** the week in short words: "ma, di en do: ochtend" */
  weekWords: string[];
  dayCount: number;
  times: string;
  withinSchoolHours: boolean;
  startFrom: string | null;
  places: number;
  needs: { text: string; task: string; licence: string | null }[];
  dutch: { id: string; label: string; enough: string; needsMuch: boolean } | null;
  notNeeded: NotNeededId[];
  offers: { id: string; label: string; pictogram: PictogramName }[];
  offersText: string;
  harrieName: string;
  harrieText: string;
  hasHarrie: boolean;
  supports: { id: string; label: string }[];
  motives: { id: string; label: string }[];
  day: VacancyContent["day"];
  photos: VacancyContent["photos"];
};

export function toVacancyView(content: VacancyContent, locale: VocabularyLocale): VacancyView {
  const kind = content.placeKind ? placeKindById(content.placeKind) : null;
  const pay = content.remuneration ? remunerationById(content.remuneration) : null;
  const contract = content.contractKind ? contractKindById(content.contractKind) : null;
  const dutch = content.dutchLevel ? dutchLevelById(content.dutchLevel) : null;
  const tasks = content.tasks.map((task) => viewTask(task, locale)).filter((task) => task !== null).sort((a, b) => b.share - a.share);
  return {
    ...pick(content),
    placeKind: kind && { id: kind.id, label: labelOf(kind, locale), meaning: textOf(kind.meaning, locale) },
    remuneration: pay && { id: pay.id, label: labelOf(pay, locale), meaning: textOf(pay.meaning, locale) },
    isUnpaid: isUnpaid(content),
    isByProposalOnly: isByProposalOnly(content),
    contract: contract && { label: labelOf(contract, locale), months: content.contractMonths },
    sector: tasks[0] ? (taskById(tasks[0].id)?.sector ?? null) : null,
    tasks,
    weekWords: weekWords(content.dayParts, locale),
    dayCount: new Set(content.dayParts.map((part) => part.split("-")[0])).size,
    needs: content.needs.map((need) => ({ text: need.text, task: labelIn(taskById(need.taskId), locale), licence: need.licence ? labelIn(licenceById(need.licence), locale) : null })),
    dutch: dutch && { id: dutch.id, label: labelOf(dutch, locale), enough: textOf(dutch.enough, locale), needsMuch: dutch.rank >= 3 },
    notNeeded: notNeeded(content),
    offers: known(content.offers, offerById).map((offer) => ({ id: offer.id, label: labelOf(offer, locale), pictogram: offer.pictogram })),
    hasHarrie: content.offers.includes("harrie") || content.harrieName !== "",
    supports: known(content.supports, supportById).map((support) => ({ id: support.id, label: textOf(support.offer, locale) })),
    motives: known(content.motives, motiveById).map((motive) => ({ id: motive.id, label: labelOf(motive, locale) })),
  };
}

function pick(content: VacancyContent) {
  const { title, about, openHiring, payMinCents, payMaxCents, payScale, guarantee, endDate, goal, nextStep, hoursMin, hoursMax, times, withinSchoolHours, startFrom, places, offersText, harrieName, harrieText, day, photos } = content;
  return { title, about, openHiring, payMinCents, payMaxCents, payScale, guarantee, endDate, goal, nextStep, hoursMin, hoursMax, times, withinSchoolHours, startFrom, places, offersText, harrieName, harrieText, day, photos };
}

function viewTask({ id, share, physicalLoad, mentalLoad, note }: VacancyContent["tasks"][number], locale: VocabularyLocale): ViewedTask | null {
  const task = taskById(id);
  if (!task) return null;
  const mental = mentalLoadById(mentalLoad);
  return {
    id,
    label: withCapital(labelOf(task, locale)),
    description: textOf(task.description, locale),
    pictogram: task.pictogram,
    share,
    physicalLoad,
    mentalLoad: mental ? labelOf(mental, locale) : "",
    mentalMeaning: mental ? textOf(mental.meaning, locale) : "",
    note,
  };
}

const labelIn = (entry: Entry | null, locale: VocabularyLocale) => (entry ? labelOf(entry, locale) : "");

function known<E>(ids: readonly string[], byId: (id: string) => E | null): E[] {
  return ids.map(byId).filter((entry) => entry !== null);
}

/** Days with the same parts stand together: "ma, di en do: ochtend", "za: middag en avond". */
export function weekWords(weekParts: readonly string[], locale: VocabularyLocale): string[] {
  const byDay = new Map<string, { short: string; parts: string[] }>();
  for (const weekPart of weekParts) {
    const found = findWeekPart(weekPart);
    if (!found) continue;
    const row = byDay.get(found.day.id) ?? { short: found.day.short[locale], parts: [] };
    row.parts.push(labelOf(found.dayPart, locale));
    byDay.set(found.day.id, row);
  }
  const groups = new Map<string, string[]>();
  for (const { short, parts } of byDay.values()) {
    const words = listInWords(parts, locale);
    groups.set(words, [...(groups.get(words) ?? []), short]);
  }
  return [...groups].map(([parts, daysOfGroup]) => `${listInWords(daysOfGroup, locale)}: ${parts}`);
}

/** A title made of the first tasks, for who has not written one: "Planten stekken, water geven en inpakken". */
export function proposeTitle(content: VacancyContent, locale: VocabularyLocale): string {
  const labels = [...content.tasks].sort((a, b) => b.share - a.share).slice(0, 3).map(({ id }) => labelIn(taskById(id), locale)).filter(Boolean);
  return withCapital(listInWords(labels, locale)).slice(0, 80);
}
