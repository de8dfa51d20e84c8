import type { OrganisationKind } from "./organisation-kind";

export const roles = ["jobseeker", "employer", "contactPerson", "administrator", "jobCoach", "trainer"] as const;
export type Role = (typeof roles)[number];

/** Who asks, with the hat that is worn now (rule 6). Ids only, beside a first name for a greeting. */
export type Actor = {
  accountId: string;
  sessionId: string;
  role: Role;
  firstName: string;
  locale: "nl" | "en";
  /** filled when the role is jobseeker */
  jobSeekerId: string | null;
  /** the hat, for every other role */
  membershipId: string | null;
  organisationId: string | null;
  organisationKind: OrganisationKind | null;
  organisationName: string | null;
  /** only members of a verified company see people (rule 8) */
  organisationVerified: boolean;
  isManager: boolean;
  /** municipalities that the actor's organisation serves; of a job seeker the own one */
  municipalityIds: string[];
};

/** Roles that need a second factor beside the mail. */
export const needsSecondFactor = (role: Role): boolean => role === "contactPerson" || role === "administrator";

const homes: Record<Role, string> = {
  jobseeker: "/mijn",
  employer: "/bedrijf",
  contactPerson: "/gemeente",
  administrator: "/beheer",
  jobCoach: "/coach",
  trainer: "/trainingen",
};

/** The page where somebody with this role begins. */
export const homeOf = (role: Role): string => homes[role];
