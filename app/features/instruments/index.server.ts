export { listHelpForMatch, type HelpOption } from "./queries.server";
