export { recordProfileView } from "./commands/record-profile-view.server";
export { listWhoLooked, type Look, type ViewerKind } from "./queries.server";
