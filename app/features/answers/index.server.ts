// what matches, vacancies and finding ask; the commands of this feature use those, so they are not here
export { lockIntake, findIntake, isResting, type Intake } from "./intake.server";
export { findOwnStanding, findStanding, readGrades, type OwnStanding } from "./standings.server";
export { countSilentCompanies, listSilentCompanies, type SilentCompany } from "./silent-companies.server";
