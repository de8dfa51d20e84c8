export { openCaseloadThread, openMatchThread } from "./threads.server";
export { countUnread } from "./queries.server";
export { askContactPerson } from "./commands/ask-contact-person.server";
