/** Pure: what a training opens. */
export { sectorsOf, type Opening } from "./model/training";
