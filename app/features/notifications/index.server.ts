export { notify, sendDirect, type Notice, type DirectMail } from "./commands/notify.server";
