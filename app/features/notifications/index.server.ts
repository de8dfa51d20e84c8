export { notify, sendDirect, type Notice, type DirectMail } from "./commands/notify.server";
export type { MailKind, MailParams, Side } from "./model/kinds";
