import {
  contractKinds, dayParts, days, dutchLevels, labelOf, licences, mentalLoads, motives, offers, physicalLoads, placeKinds, remunerations, sectorById, sectors, supports, taskById, tasksOfSector, textOf,
  type Entry, type VocabularyLocale,
} from "~/features/vocabulary";
import type { PictogramName } from "~/ui";
import { withCapital } from "~/platform/formats";
import type { StepId } from "./model/steps";
import type { VacancyContent } from "./model/vacancy-content";

export type Choice = { value: string; label: string; example?: string; pictogram?: PictogramName };

/** The words to choose from on one page; lists that the page does not use are empty. */
export type StepLists = {
  placeKinds: Choice[];
  remunerations: Choice[];
  contractKinds: Choice[];
  sectors: Choice[];
  chosenSector: string | null;
  sectorTasks: Choice[];
  taskNames: Choice[];
  physicalLoads: Choice[];
  mentalLoads: Choice[];
  days: Choice[];
  dayParts: (Choice & { times: string })[];
  dutchLevels: Choice[];
  licences: Choice[];
  offers: Choice[];
  supports: Choice[];
  motives: Choice[];
};

const nothing: StepLists = {
  placeKinds: [], remunerations: [], contractKinds: [], sectors: [], chosenSector: null, sectorTasks: [], taskNames: [], physicalLoads: [], mentalLoads: [],
  days: [], dayParts: [], dutchLevels: [], licences: [], offers: [], supports: [], motives: [],
};

export function listsFor(step: StepId, content: VacancyContent, sector: string | null, locale: VocabularyLocale): StepLists {
  const choice = (entry: Entry): Choice => ({ value: entry.id, label: labelOf(entry, locale) });
  const sentence = (entry: Entry) => ({ ...choice(entry), label: withCapital(labelOf(entry, locale)) });
  const taskNames = content.tasks.flatMap(({ id }) => taskById(id) ?? []).map((task) => ({ ...sentence(task), example: textOf(task.description, locale), pictogram: task.pictogram }));
  const chosen = sector ? sectorById(sector) : null;
  const made: Partial<Record<StepId, Partial<StepLists>>> = {
    kind: {
      placeKinds: placeKinds.map((kind) => ({ ...sentence(kind), example: textOf(kind.meaning, locale) })),
      remunerations: remunerations.map((pay) => ({ ...sentence(pay), example: textOf(pay.meaning, locale) })),
      contractKinds: contractKinds.map(choice),
    },
    tasks: {
      sectors: sectors.map((one) => ({ ...choice(one), pictogram: one.pictogram })),
      chosenSector: chosen?.id ?? null,
      sectorTasks: chosen ? tasksOfSector(chosen.id).filter(({ id }) => !content.tasks.some((task) => task.id === id)).map((task) => ({ ...sentence(task), example: textOf(task.description, locale), pictogram: task.pictogram })) : [],
      taskNames,
      physicalLoads: physicalLoads.map((load) => ({ ...choice(load), example: textOf(load.compare, locale) })),
      mentalLoads: mentalLoads.map((load) => ({ ...choice(load), example: textOf(load.meaning, locale) })),
    },
    times: {
      days: days.map((day) => ({ ...choice(day) })),
      dayParts: dayParts.map((part) => ({ ...choice(part), times: part.hours[locale] })),
    },
    needs: { taskNames, licences: licences.map(choice), dutchLevels: dutchLevels.map((level) => ({ ...choice(level), label: textOf(level.enough, locale) })) },
    offer: {
      offers: offers.map((offer) => ({ ...choice(offer), pictogram: offer.pictogram })),
      supports: supports.map((support) => ({ value: support.id, label: textOf(support.offer, locale) })),
    },
    about: { motives: motives.filter(({ metBy }) => metBy === "tasks").map((motive) => ({ ...sentence(motive), pictogram: motive.pictogram })) },
  };
  return { ...nothing, ...made[step] };
}
