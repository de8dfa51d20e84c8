/** Pure, and what other pages show of trainings. */
export { reachOf, trainingsFor, type Demand, type Learner, type Reach } from "./model/reach";
export { ReachList } from "./components/reach-list";
export { TrainingLine } from "./components/training-line";
