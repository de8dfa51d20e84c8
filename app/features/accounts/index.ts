export { homeOf, needsSecondFactor, roles, type Actor, type Role } from "./model/actor";
export { organisationKinds, type OrganisationKind } from "./model/organisation-kind";
export { emailSchema, nameSchema, phoneSchema } from "./model/contact-fields";
export { writeOut } from "./model/letter-code";
export { hasMail, noMailAddress, shownEmail } from "./model/no-mail";
