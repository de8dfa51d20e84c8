export { listFittingPeople, listFittingVacancies, listVacanciesToTry, type Trial } from "./queries.server";
export { findNewWork, type NewWork } from "./find-new-work.server";
export type { FoundPerson } from "./find-people.server";
export type { FoundVacancy } from "./find-work.server";
