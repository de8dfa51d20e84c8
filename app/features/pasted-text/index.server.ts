export { readText } from "./read-text.server";
export { toStart } from "./model/to-start";
