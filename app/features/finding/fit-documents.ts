import type { TalentDocument } from "#search/documents/talent";
import type { VacancyDocument } from "#search/documents/vacancy";
import { prepareProfile, prepareProfiles, prepareVacancy, rankProfiles, rankVacancies, type FitProfile, type FitVacancy } from "~/features/fit";
import { days } from "~/platform/clock";

/** What the fit reads of a document: documents hold the approved version, so some hundreds can be weighed without their rows. */
export function fitVacancyOf(document: VacancyDocument): FitVacancy {
  const { motives, tasks, dayParts, offers, hoursMin, hoursMax, licences, latitude, longitude } = document;
  return { motives, tasks, dayParts, choosesOwnDays: offers.includes("choose-own-days"), hoursMin, hoursMax, licences, paysLicence: offers.includes("licence-paid"), latitude, longitude };
}

export function fitProfileOf(document: TalentDocument): FitProfile {
  const { motives, talents, leisure, taskWishes, dayParts, hoursMin, hoursMax, travel, latitude, longitude, licences, experienceTasks } = document;
  return { motives, talents, leisure, taskWishes, dayParts, hoursMin, hoursMax, travel, latitude, longitude, licences, experienceTasks };
}

/** Ids of vacancies, the best fit first. */
export function rankByFit(profile: FitProfile, documents: readonly VacancyDocument[]): string[] {
  const ranked = rankVacancies(prepareProfile(profile), documents.map((document) => prepareVacancy(fitVacancyOf(document))), documents.length);
  return ranked.map(({ position }) => documents[position]!.id);
}

/** Who said longer ago than this to be available stands behind the others (rule 23). */
const fresh = days(60);

/** Ids of people, the best fit first; without a vacancy, those who confirmed last. */
export function rankPeople(vacancy: FitVacancy | null, documents: readonly TalentDocument[], at: Date): string[] {
  const isFresh = ({ availableAt }: TalentDocument) => at.getTime() - Date.parse(availableAt) < fresh;
  const ordered = vacancy
    ? rankProfiles(prepareProfiles(documents.map(fitProfileOf)), prepareVacancy(vacancy), documents.length).map(({ position }) => documents[position]!)
    : [...documents];
  return [...ordered.filter(isFresh), ...ordered.filter((document) => !isFresh(document))].map(({ id }) => id);
}
