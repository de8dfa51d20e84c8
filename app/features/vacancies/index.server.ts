export { applyVacancyDecision, type VacancyDecision } from "./commands/apply-vacancy-decision.server";
export { findPublishedVacancy, findVacanciesByTitle, listMyVacancies, listCardsForFit, listVacanciesOfCompany, listVacancyCards, type MyVacancy, type PublishedVacancy } from "./queries.server";
export { findJustHidden, listHiddenIds } from "./hidden-vacancies.server";
export { loadFitVacancies, loadFitVacancy, loadVacanciesToFit, toFitVacancy, type VacancyToFit } from "./fit-vacancy.server";
export { readVersions as readVacancyVersions } from "./version-memory.server";
export { pauseTogether } from "./pause-together.server";
export { toVacancyView } from "./model/vacancy-view";
export { fillVacancy } from "./fill-vacancy.server";
export { isFindable, toVacancyDocument, toVacancyDocuments } from "./search-document.server";
