export { ExerciseCard } from "./components/exercise-card";
export { SharedResultSection } from "./components/shared-result";
