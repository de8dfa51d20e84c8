export { findEntrance, type Entrance } from "./find-entrance.server";
export { findSharedResult, type SharedResult } from "./find-shared-result.server";
