export { keptMonths } from "./model/kept-months";
