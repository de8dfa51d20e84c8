import { dutchLevels, labelOf, licences, sectors, tasksOfSector, type VocabularyLocale } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { withCapital } from "~/platform/formats";
import type { TrainingLists } from "./components/search-form";
import { distances, startChoices } from "./model/search-form";

/** Tasks by field of work, for forms. */
export const taskGroups = (locale: VocabularyLocale) =>
  sectors.map((sector) => ({ id: sector.id, label: labelOf(sector, locale), options: tasksOfSector(sector.id).map((task) => ({ value: task.id, label: withCapital(labelOf(task, locale)) })) }));

export const dutchOptions = (locale: VocabularyLocale) => dutchLevels.map((level) => ({ value: String(level.rank), label: labelOf(level, locale) }));

export const licenceOptions = (locale: VocabularyLocale) => licences.map((licence) => ({ value: licence.id, label: withCapital(labelOf(licence, locale)) }));

/** What can be chosen in a search. */
export const searchLists = (locale: VocabularyLocale): TrainingLists => ({
  sectors: sectors.map((sector) => ({ value: sector.id, label: labelOf(sector, locale) })),
  tasks: taskGroups(locale),
  dutch: dutchOptions(locale),
  distances: distances.map((km) => ({ value: String(km), label: m.trainings_within_km({ km }) })),
  starts: startChoices.map((days) => ({ value: String(days), label: m.trainings_within_days({ days }) })),
});
