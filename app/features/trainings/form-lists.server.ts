import type { VocabularyLocale } from "~/features/vocabulary";
import { dutchOptions, licenceOptions, taskGroups } from "./choice-lists";
import type { TrainingFormLists, TrainingFormValues } from "./components/training-form";
import { proofs } from "./model/training";
import { trainingLimits, type TrainingValues } from "./model/training-form";
import { proofName } from "./view-training.server";

/** What can be chosen in the form. */
export const formLists = (locale: VocabularyLocale): TrainingFormLists => ({
  tasks: taskGroups(locale), licences: licenceOptions(locale), dutch: dutchOptions(locale), proofs: proofs.map((value) => ({ value, label: proofName(value) })), limits: trainingLimits,
});

/** A training that is kept, as the fields show it. */
export function toFields(training: TrainingValues): TrainingFormValues {
  const { title, learns, givenBy, tasks, licences, proof, dutchNeeded, dutchReached, place, startsOn, weeks, hoursPerWeek, places, costCents, jobGuarantee, bbl } = training;
  return {
    title, learns, givenBy, tasks, licences, proof, dutchNeeded: String(dutchNeeded), dutchReached: dutchReached === null ? "" : String(dutchReached), place, startsOn: startsOn ?? "",
    weeks: String(weeks), hoursPerWeek: String(hoursPerWeek), places: String(places), costCents: costCents === 0 ? "" : (costCents / 100).toFixed(2).replace(".", ",").replace(",00", ""),
    jobGuarantee: jobGuarantee ? "on" : "", bbl: bbl ? "on" : "",
  };
}
