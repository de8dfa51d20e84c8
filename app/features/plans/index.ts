export { moveNames, type MoveName, type StepsAround } from "./model/ladder";
