/** What script fetches when somebody begins to write; nothing else may import it, so that it stays a file of its own. */
export { checkText } from "./check-text";
