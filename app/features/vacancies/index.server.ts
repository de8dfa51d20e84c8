export { applyVacancyDecision, type VacancyDecision } from "./commands/apply-vacancy-decision.server";
export { findPublishedVacancy, findVacanciesByTitle, listMyVacancies, listCardsForFit, listVacanciesOfCompany, listVacancyCards, type MyVacancy, type PublishedVacancy } from "./queries.server";
export { findJustHidden, listHiddenIds } from "./hidden-vacancies.server";
export { loadFitVacancies, loadFitVacancy, toFitVacancy } from "./fit-vacancy.server";
export { pauseTogether } from "./pause-together.server";
export { toVacancyView } from "./model/vacancy-view";
export { fillVacancy } from "./fill-vacancy.server";
export { isFindable, toVacancyDocument, toVacancyDocuments } from "./search-document.server";
