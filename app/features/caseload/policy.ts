import type { Actor } from "~/features/accounts";
import { inRegionOf, servesMunicipality, servesRegion } from "~/features/organisations";
import type { Relation } from "~/features/privacy";
import type { Prisma } from "~/platform/db.server";
import { today } from "~/platform/dates";

/** What the rules need to know of a person. */
export type PersonTies = {
  municipalityId: string | null;
  contactPersonId: string | null;
  contactOrganisationId: string | null;
  /** hats that stand in for the contact person today */
  standInIds: string[];
  sharedWithRegion: boolean;
  /** all municipalities of the region that the person is helped in, that one included */
  regionMunicipalityIds: readonly string[];
  intakeState: "unserved" | "waiting" | "taken";
  /** organisation that the municipality names for the intake (rule 4) */
  intakeOrganisationId: string | null;
};

/** Colleagues see what the own contact person sees; other organisations only people who share with the region (rule 7). */
export function relationTo(actor: Actor, person: PersonTies): Extract<Relation, "ownContact" | "colleague" | "otherContactShared" | "otherContactNotShared"> {
  if (actor.role !== "contactPerson" || !actor.membershipId) return "otherContactNotShared";
  const others = person.sharedWithRegion && servesRegion(actor, person.regionMunicipalityIds) ? "otherContactShared" : "otherContactNotShared";
  if (!servesMunicipality(actor, person.municipalityId)) return others;
  if (person.contactPersonId === actor.membershipId || person.standInIds.includes(actor.membershipId)) return "ownContact";
  if (person.contactOrganisationId !== null && person.contactOrganisationId === actor.organisationId) return "colleague";
  return others;
}

/** Only a contact person of the organisation that does the intake takes somebody who came by the open door. */
export function canTake(actor: Actor, person: PersonTies): boolean {
  return actor.role === "contactPerson" && actor.organisationId === person.intakeOrganisationId && servesMunicipality(actor, person.municipalityId);
}

/** A person goes to a colleague by the own contact person, by who stands in, or by a colleague when the contact person left. */
export function canHandOver(actor: Actor, person: PersonTies, contactLeft: boolean): boolean {
  const relation = relationTo(actor, person);
  return relation === "ownContact" || (relation === "colleague" && contactLeft);
}

export const scopes = ["own", "colleagues", "region"] as const;
export type Scope = (typeof scopes)[number];

/** The same rules as a filter: the own people with those of colleagues who are away, those of other colleagues, those shared with the region. */
export function peopleIn(actor: Actor, scope: Scope): Prisma.JobSeekerWhereInput {
  if (actor.role !== "contactPerson" || !actor.membershipId || !actor.organisationId) return { id: { in: [] } };
  const served: Prisma.JobSeekerWhereInput = { municipalityId: { in: actor.municipalityIds }, account: { erasedAt: null } };
  const day = today();
  const own: Prisma.JobSeekerWhereInput = {
    OR: [{ contactPersonId: actor.membershipId }, { contactPerson: { stoodInBy: { some: { standInId: actor.membershipId, from: { lte: day }, until: { gte: day } } } } }],
  };
  if (scope === "own") return { AND: [served, own] };
  if (scope === "colleagues") return { AND: [served, { contactPerson: { organisationId: actor.organisationId, id: { not: actor.membershipId } } }] };
  return {
    AND: [
      { municipality: inRegionOf(actor), account: { erasedAt: null }, sharedWithRegionSince: { not: null }, liveVersionId: { not: null } },
      { OR: [{ contactPersonId: null }, { contactPerson: { organisationId: { not: actor.organisationId } } }] },
    ],
  };
}

/** People who wait for a contact person in the municipalities whose intake the actor's organisation does. */
export function intakeOf(actor: Actor): Prisma.JobSeekerWhereInput {
  if (actor.role !== "contactPerson" || !actor.organisationId) return { id: { in: [] } };
  return { intakeState: "waiting", intakeDueAt: { not: null }, contactPersonId: null, account: { erasedAt: null }, municipalityId: { in: actor.municipalityIds }, municipality: { intakeOrganisationId: actor.organisationId } };
}
