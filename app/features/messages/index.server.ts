export { openCaseloadThread, openMatchThread } from "./threads.server";
export { countUnread } from "./queries.server";
