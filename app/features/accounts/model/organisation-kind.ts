export const organisationKinds = ["municipality", "werkbedrijf", "uwv", "trainer", "agency", "company"] as const;
export type OrganisationKind = (typeof organisationKinds)[number];
