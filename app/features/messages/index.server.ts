export { openCaseloadThread, openMatchThread, putAwayConversation } from "./threads.server";
export { countUnread } from "./queries.server";
export { askContactPerson } from "./commands/ask-contact-person.server";
