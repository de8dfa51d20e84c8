export { collectDecisions, forgetOnBoards } from "./own-decisions.server";
