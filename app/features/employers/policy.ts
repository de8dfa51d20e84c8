import type { Actor } from "~/features/accounts";
import { servesMunicipality } from "~/features/organisations";
import type { Prisma } from "~/platform/db.server";
import type { LabelParty } from "./model/label-steps";

export type CompanyFacts = { id: string; municipalityId: string | null; workplaceMunicipalityIds: readonly (string | null)[] };

export const companyActions = ["see", "change", "manageColleagues", "agree", "postFor", "take", "seePeople"] as const;
export type CompanyAction = (typeof companyActions)[number];

/** Contact persons see and take the companies with their address or a workplace in a municipality that they serve. */
export function servesCompany(actor: Actor, company: CompanyFacts): boolean {
  if (actor.role !== "contactPerson" && actor.role !== "administrator") return false;
  return [company.municipalityId, ...company.workplaceMunicipalityIds].some((id) => servesMunicipality(actor, id));
}

/** What somebody may do with a company. Members work for it; managers also decide who else does and who posts for it. */
export function canWithCompany(actor: Actor, action: CompanyAction, company: CompanyFacts): boolean {
  const isMember = actor.role === "employer" && actor.organisationId === company.id;
  switch (action) {
    case "see":
      return isMember || servesCompany(actor, company);
    case "change":
    case "postFor":
      return isMember;
    case "manageColleagues":
    case "agree":
      return isMember && actor.isManager;
    case "seePeople":
      return isMember && actor.organisationVerified;
    case "take":
      return actor.role === "contactPerson" && servesCompany(actor, company);
  }
}

/**
 * Which side somebody is of in the label of Open Hiring®: members say that their company takes part; its fixed contact or an
 * administrator of its municipality looks whether it is so. Nobody looks after the own organisation (rule 5).
 */
export function labelPartyOf(actor: Actor, company: CompanyFacts & { accountContactId: string | null }): LabelParty | null {
  if (actor.organisationId === company.id) return actor.role === "employer" ? "company" : null;
  if (actor.role === "administrator") return servesCompany(actor, company) ? "checker" : null;
  const isFixedContact = actor.role === "contactPerson" && actor.membershipId !== null && actor.membershipId === company.accountContactId;
  return isFixedContact && servesCompany(actor, company) ? "checker" : null;
}

/** Whose label somebody may read about on a page of their own; the confirmed ones are public. */
export function labelsVisibleTo(actor: Actor): Prisma.OrganisationWhereInput {
  return actor.role === "employer" ? { id: { in: actor.organisationId ? [actor.organisationId] : [] } } : companiesServedBy(actor);
}

/** The companies that a contact person's organisation serves. */
export function companiesServedBy(actor: Actor): Prisma.OrganisationWhereInput {
  if (actor.role !== "contactPerson" && actor.role !== "administrator") return { id: { in: [] } };
  const municipalityId = { in: actor.municipalityIds };
  return { kind: { in: ["company", "agency"] }, OR: [{ municipalityId }, { workplaces: { some: { municipalityId, closedAt: null } } }] };
}
