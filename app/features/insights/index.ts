export { peopleWords } from "./components/count-words";
export { showPeople, sumShown, type ShownCount } from "./model/shown-count";
