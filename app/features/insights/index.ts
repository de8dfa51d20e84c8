export { showPeople, sumShown, type ShownCount } from "./model/shown-count";
