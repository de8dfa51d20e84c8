/** What other pages show of tours. */
export { TourLines } from "./components/tour-lines";
export { VisitLines } from "./components/visit-lines";
export { visitLine } from "./components/visit-words";
