/** Dutch places, distances and the cells that stand for where someone lives. Pure; components get results by loader. */
export { cellOf, cellsWithin, centreOfCell, distanceBand, distanceBands, distanceInKm } from "./model/geography";
export type { Cell, Coordinates, DistanceBand } from "./model/geography";
export { findMunicipalityName, municipalityPlaces } from "./model/municipalities";
export type { MunicipalityName } from "./model/municipalities";
export { findPlace, otherPlaceNamesOf, places } from "./model/places";
export type { Place } from "./model/places";
export { travelMinutes } from "./model/travel";
export { beside, boundsOf, directions, drawnAround, isDrawable, larger, pieceAddress, pieceAround, readPiece, shareOf, squareOf, squaresPerSide, wholeMap } from "./model/map-piece";
export type { Direction, MapPiece } from "./model/map-piece";
export { cornersAround } from "./model/map-marks";
export { sketchMap } from "./model/map-sketch";
export type { MapSketch } from "./model/map-sketch";
