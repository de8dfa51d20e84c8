export { inRegionOf, servesMunicipality, servesRegion } from "./policy";
export type { ContactPersonView, MunicipalityView } from "./queries.server";
