import type { TalentDocument } from "#search/documents/talent";
import type { VacancyDocument } from "#search/documents/vacancy";
import { rememberDocuments } from "#search/document-memory.server";
import { answerOrder } from "~/features/answers";
import { readGrades } from "~/features/answers/index.server";
import { fairOrder, prepareProfile, prepareVacancy, rankEachProfile, rankVacancies, type FitProfile, type FitVacancy, type PreparedProfiles, type PreparedVacancy } from "~/features/fit";
import { days } from "~/platform/clock";
import { readShown } from "./exposure.server";
import type { Ranker } from "./rank-candidates.server";

/** What the fit reads of a document: documents hold the approved version, so some hundreds can be weighed without their rows. */
export function fitVacancyOf(document: VacancyDocument): FitVacancy {
  const { motives, tasks, dayParts, offers, hoursMin, hoursMax, licences, latitude, longitude } = document;
  return { motives, tasks, dayParts, choosesOwnDays: offers.includes("choose-own-days"), hoursMin, hoursMax, licences, paysLicence: offers.includes("licence-paid"), latitude, longitude };
}

export function fitProfileOf(document: TalentDocument): FitProfile {
  const { motives, talents, leisure, taskWishes, dayParts, hoursMin, hoursMax, travel, latitude, longitude, licences, experienceTasks } = document;
  return { motives, talents, leisure, taskWishes, dayParts, hoursMin, hoursMax, travel, latitude, longitude, licences, experienceTasks };
}

export type Person = { profile: PreparedProfiles; /** milliseconds since 1970 */ availableAt: number };

export const vacancies = rememberDocuments("vacancy", (document: VacancyDocument) => prepareVacancy(fitVacancyOf(document)));
export const people = rememberDocuments("talent", (document: TalentDocument): Person => ({ profile: prepareProfile(fitProfileOf(document)), availableAt: Date.parse(document.availableAt) }));

/** Vacancies, the best fit first, and among those that fit alike the company that answers (product rule 7). */
export function byFitWith(profile: FitProfile): Ranker<PreparedVacancy> {
  const prepared = prepareProfile(profile);
  return {
    memory: vacancies,
    rank: async (candidates) => {
      const grades = await readGrades(candidates.map(({ id }) => id));
      const ranked = rankVacancies(prepared, candidates.map(({ value }) => value), candidates.length);
      return answerOrder(ranked, ({ position }) => grades.get(candidates[position]!.id) ?? null).map(({ position }) => candidates[position]!.id);
    },
  };
}

/** Who said longer ago than this to be available stands behind the others (rule 23). */
const fresh = days(60);

export type Candidate = { id: string; value: Person };

/** People, the best fit first, and among those who fit alike who was shown least. */
export function byFitFor(vacancy: FitVacancy, at: Date): Ranker<Person> {
  const prepared = prepareVacancy(vacancy);
  return {
    memory: people,
    rank: async (candidates) => orderFairly(candidates, prepared, await readShown(candidates.map(({ id }) => id)), at).map(({ id }) => id),
  };
}

/** The same for people who were read already, so that several vacancies are weighed with one reading. */
export function orderFairly(candidates: readonly Candidate[], work: PreparedVacancy, shown: ReadonlyMap<string, number>, at: Date): Candidate[] {
  const isFresh = ({ value }: Candidate) => at.getTime() - value.availableAt < fresh;
  const ranked = rankEachProfile(candidates.map(({ value }) => value.profile), work, candidates.length);
  const ordered = fairOrder(ranked, ({ position }) => shown.get(candidates[position]!.id) ?? 0).map(({ position }) => candidates[position]!);
  return [...ordered.filter(isFresh), ...ordered.filter((one) => !isFresh(one))];
}

/** Who could do this work now, the best fit first: for contact persons, who know their people. */
export function orderByFit(candidates: readonly Candidate[], work: PreparedVacancy): Candidate[] {
  const ranked = rankEachProfile(candidates.map(({ value }) => value.profile), work, candidates.length);
  return ranked.filter(({ blocked }) => !blocked).map(({ position }) => candidates[position]!);
}
