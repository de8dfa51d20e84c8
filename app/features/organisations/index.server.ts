export { findContactPerson, findHomeMunicipality, findMunicipalityOfPlace, listContactPersons, listMunicipalities, type ContactPersonView, type MunicipalityView } from "./queries.server";
