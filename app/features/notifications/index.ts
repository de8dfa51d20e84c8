export { choosableFor, isMailKind, kindNames, rulesOf, sideOf, type MailKind, type MailParams, type Side } from "./model/kinds";
