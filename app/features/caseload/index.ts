export { FilterChip } from "./components/filter-chip";
export { longAgo, stageName } from "./components/words";
export { stageOf, stages, type Stage } from "./model/needs";
