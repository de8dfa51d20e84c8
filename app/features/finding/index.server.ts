export { listFittingPeople, listPeopleToPropose } from "./fitting-people.server";
export { listFittingVacancies, listFittingWorkOf, listOtherWork, listOwnWorkBeside } from "./fitting-work.server";
export { listVacanciesToTry, type Trial } from "./trial-work.server";
export { findNewWork, type NewWork } from "./find-new-work.server";
export type { FoundPerson } from "./show-people.server";
export type { FoundVacancy } from "./show-work.server";
export { countPeopleWhoLike, type PeopleWhoLike } from "./count-people.server";
