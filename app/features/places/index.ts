/** Dutch places, distances and the cells that stand for where someone lives. Pure; components get results by loader. */
export { cellOf, cellsWithin, centreOfCell, distanceBand, distanceBands, distanceInKm } from "./model/geography";
export type { Cell, Coordinates, DistanceBand } from "./model/geography";
export { findMunicipalityName, municipalityPlaces } from "./model/municipalities";
export type { MunicipalityName } from "./model/municipalities";
export { findPlace, places, suggestPlaces } from "./model/places";
export type { Place } from "./model/places";
export { travelMinutes } from "./model/travel";
