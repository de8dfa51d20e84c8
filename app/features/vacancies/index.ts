export { mentalLoads, physicalLoads, placeKindIds, readVacancyContent, remunerationIds, vacancyContentSchema, type PlaceKindId, type RemunerationId, type VacancyContent, type VacancyTask } from "./model/vacancy-content";
export { toVacancyView, type VacancyView, type ViewedTask } from "./model/vacancy-view";
export { textTips, type TextTip } from "./model/text-tips";
export type { VacancyCardView } from "./model/vacancy-card";
export { stateAfter, vacancyActions, vacancyStates, vacancyTransitions, type VacancyAction, type VacancyState } from "./model/vacancy-states";
export { VacancyCard, type VacancyCardProps } from "./components/vacancy-card";
export { HiddenNotice, HideForm } from "./components/hide-forms";
export { VacancyContentView } from "./components/vacancy-content-view";
export { hoursWords, payWords } from "./components/vacancy-words";
