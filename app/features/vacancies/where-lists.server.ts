import type { Actor } from "~/features/accounts";
import { labelOf, placeKinds, sectorById, sectors, tasksOfSector, textOf, type VocabularyLocale } from "~/features/vocabulary";
import type { PictogramName } from "~/ui";
import { withCapital } from "~/platform/formats";
import type { Choice } from "./step-lists.server";

const kindPictures: Record<string, PictogramName> = { paid: "money", learning: "learning", experience: "trial-day", volunteering: "caring", adapted: "one-colleague" };

/** What a page that begins a vacancy lets choose from. */
export function whereLists(actor: Actor, locale: VocabularyLocale): { kinds: Choice[]; posterName: string; isVerified: boolean } {
  return {
    kinds: placeKinds.map((kind) => ({ value: kind.id as string, label: withCapital(labelOf(kind, locale)), example: textOf(kind.meaning, locale), pictogram: kindPictures[kind.id] })),
    posterName: actor.organisationName ?? "",
    isVerified: actor.organisationVerified,
  };
}

type SectorCard = { value: string; label: string; pictogram: PictogramName };

/** The fields of work, and the tasks of the chosen one. */
export function tasksToBeginWith(chosen: string | null, locale: VocabularyLocale): { sectors: SectorCard[]; chosenSector: string | null; tasks: Choice[] } {
  const sector = chosen ? sectorById(chosen) : null;
  return {
    sectors: sectors.map((one) => ({ value: one.id, label: labelOf(one, locale), pictogram: one.pictogram })),
    chosenSector: sector?.id ?? null,
    tasks: sector ? tasksOfSector(sector.id).map((task) => ({ value: task.id, label: withCapital(labelOf(task, locale)), example: textOf(task.description, locale), pictogram: task.pictogram })) : [],
  };
}
