import { labelOf, sectors, tasksOfSector, type VocabularyLocale } from "~/features/vocabulary";
import { withCapital } from "~/platform/formats";
import type { OptionGroup } from "~/ui";

/** All tasks, in groups per field of work. */
export const taskGroups = (locale: VocabularyLocale): OptionGroup[] =>
  sectors.map((sector) => ({ label: labelOf(sector, locale), options: tasksOfSector(sector.id).map((task) => ({ value: task.id, label: withCapital(labelOf(task, locale)) })) }));
