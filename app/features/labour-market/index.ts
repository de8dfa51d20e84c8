export { showPeople, type ShownCount } from "./model/shown-count";
