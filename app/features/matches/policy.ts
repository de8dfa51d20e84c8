import type { Actor } from "~/features/accounts";
import { inRegionOf, servesMunicipality, servesRegion } from "~/features/organisations";
import type { Prisma } from "~/platform/db.server";
import { today } from "~/platform/dates";
import type { MatchParty } from "./model/transitions";

/** What the rules need to know of a match. */
export type MatchTies = {
  jobSeekerId: string;
  municipalityId: string | null;
  sharedWithRegion: boolean;
  /** all municipalities of the region that the person is helped in, that one included */
  regionMunicipalityIds: readonly string[];
  /** the own contact person's hat */
  contactPersonId: string | null;
  contactOrganisationId: string | null;
  /** hats that stand in for the contact person today */
  standInIds: string[];
  postedById: string;
  placeOfWorkId: string;
  /** account of the contact person who proposed it */
  proposedById: string | null;
};

/** colleague: another contact person of the same organisation · region: another organisation that serves a municipality of the region, while the person shares */
export type MatchRelation = "jobseeker" | "employer" | "ownContact" | "colleague" | "region" | "none";

export function relationTo(actor: Actor, ties: MatchTies): MatchRelation {
  if (actor.role === "jobseeker") return actor.jobSeekerId === ties.jobSeekerId ? "jobseeker" : "none";
  if (actor.role === "employer") {
    const takesPart = actor.organisationId === ties.postedById || actor.organisationId === ties.placeOfWorkId;
    return takesPart && actor.organisationVerified ? "employer" : "none";
  }
  if (actor.role !== "contactPerson" || !actor.membershipId) return "none";
  const others = ties.sharedWithRegion && servesRegion(actor, ties.regionMunicipalityIds) ? "region" : "none";
  if (!servesMunicipality(actor, ties.municipalityId)) return others;
  if (actor.membershipId === ties.contactPersonId || ties.standInIds.includes(actor.membershipId)) return "ownContact";
  if (ties.contactOrganisationId !== null && actor.organisationId === ties.contactOrganisationId) return "colleague";
  return others;
}

/** As whom somebody may act on a match; nobody when they may only look. */
export function partiesOf(actor: Actor, ties: MatchTies): MatchParty[] {
  const relation = relationTo(actor, ties);
  if (relation === "jobseeker" || relation === "employer") return [relation];
  if (relation === "none") return [];
  return [...(relation === "ownContact" ? (["ownContact"] as const) : []), ...(ties.proposedById === actor.accountId ? (["proposer"] as const) : [])];
}

/** The same rules as a filter for lists. */
export function visibleMatches(actor: Actor): Prisma.MatchWhereInput {
  const nothing: Prisma.MatchWhereInput = { id: { in: [] } };
  if (actor.role === "jobseeker") return actor.jobSeekerId ? { jobSeekerId: actor.jobSeekerId } : nothing;
  if (actor.role === "employer") {
    if (!actor.organisationId || !actor.organisationVerified) return nothing;
    return { vacancy: { OR: [{ postedById: actor.organisationId }, { placeOfWorkId: actor.organisationId }] } };
  }
  if (actor.role !== "contactPerson" || !actor.membershipId || !actor.organisationId) return nothing;
  return {
    jobSeeker: {
      OR: [
        { municipalityId: { in: actor.municipalityIds }, OR: [{ contactPerson: { organisationId: actor.organisationId } }, ownOrStoodInFor(actor)] },
        { sharedWithRegionSince: { not: null }, municipality: inRegionOf(actor) },
      ],
    },
  };
}

/** The people of this contact person, and of those this one stands in for today. */
export function ownOrStoodInFor(actor: Actor): Prisma.JobSeekerWhereInput {
  if (!actor.membershipId) return { id: { in: [] } };
  const day = today();
  return { OR: [{ contactPersonId: actor.membershipId }, { contactPerson: { stoodInBy: { some: { standInId: actor.membershipId, from: { lte: day }, until: { gte: day } } } } }] };
}
