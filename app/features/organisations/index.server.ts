export { listHelpers } from "./list-helpers.server";
export { findContactPerson, findHomeMunicipality, findMunicipalityOfPlace, listContactPersons, listMunicipalities, type ContactPersonView, type MunicipalityView } from "./queries.server";
