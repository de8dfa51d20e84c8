export { listFittingPeople, listFittingVacancies } from "./queries.server";
export type { FoundPerson } from "./find-people.server";
export type { FoundVacancy } from "./find-work.server";
