export { forgetUnsentMails, notify, sendDirect, type Notice, type DirectMail } from "./commands/notify.server";
export { isMuted, wasHandedOver } from "./queries.server";
export type { MailKind, MailList, MailParams, Side } from "./model/kinds";
