export { stageName } from "./components/words";
export { stageOf, stages, type Stage } from "./model/needs";
