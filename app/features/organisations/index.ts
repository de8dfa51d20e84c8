export { servesMunicipality } from "./policy";
export type { ContactPersonView, MunicipalityView } from "./queries.server";
