export { leaveTours } from "./leave-tours.server";
export { countKeptTours, listOwnVisits, listToursOfCompany, listToursOfVacancy, listVisits, type Visit } from "./queries.server";
export type { TourView } from "./view-tour";
export { tourWords, type TourWords } from "./tour-words.server";
