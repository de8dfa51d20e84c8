import type { Actor } from "~/features/accounts";
import { inRegionOf, servesMunicipality, servesRegion } from "~/features/organisations";
import type { Relation } from "~/features/privacy";
import { today } from "~/platform/dates";
import type { Prisma } from "~/platform/db.server";
import { findableStates, type ProfileState } from "./model/profile-states";

/** What the rules need to know of a job seeker and of how the actor stands to that person. */
export type ProfileTies = {
  jobSeekerId: string;
  municipalityId: string | null;
  contactPersonId: string | null;
  contactOrganisationId: string | null;
  /** does the intake of the municipality, for people whom nobody has taken yet */
  intakeOrganisationId: string | null;
  /** hats that stand in for the contact person today */
  standInIds: string[];
  sharedWithRegion: boolean;
  /** all municipalities of the region that the person is helped in, that one included */
  regionMunicipalityIds: readonly string[];
  state: ProfileState;
  hasLive: boolean;
  /** the person said less than 90 days ago to be available (rule 23) */
  isAvailable: boolean;
  /** the person hides from the actor's company (rule 8) */
  hidesFromActor: boolean;
  /** the person's own radius reaches one of the company's places of work (rule 8) */
  reachesActor: boolean;
  /** a match with the actor's company that waits or goes on */
  match: "none" | "open" | "shared";
};

/** How the actor stands to a job seeker: which column of the visibility table counts. */
export function relationTo(actor: Actor, ties: ProfileTies): Relation {
  if (actor.role === "jobseeker") return actor.jobSeekerId === ties.jobSeekerId ? "self" : "public";
  if (actor.role === "contactPerson") return contactRelation(actor, ties);
  if (actor.role === "employer") return employerRelation(actor, ties);
  return "public";
}

function contactRelation(actor: Actor, ties: ProfileTies): Relation {
  if (!actor.membershipId) return "otherContactNotShared";
  // what was never approved is nobody's but the person's and of who helps
  const others = ties.sharedWithRegion && ties.hasLive && servesRegion(actor, ties.regionMunicipalityIds) ? "otherContactShared" : "otherContactNotShared";
  if (!servesMunicipality(actor, ties.municipalityId)) return others;
  if (actor.membershipId === ties.contactPersonId || ties.standInIds.includes(actor.membershipId)) return "ownContact";
  const home = ties.contactPersonId ? ties.contactOrganisationId : ties.intakeOrganisationId;
  if (home !== null && actor.organisationId === home) return "colleague";
  return others;
}

function employerRelation(actor: Actor, ties: ProfileTies): Relation {
  if (!actor.organisationId || !actor.organisationVerified || !ties.hasLive) return "public";
  if (ties.match === "shared") return "employerAfter";
  if (ties.match === "open") return "employerBefore";
  const isFindable = findableStates.some((state) => state === ties.state) && ties.isAvailable;
  return isFindable && ties.reachesActor && !ties.hidesFromActor ? "employerBefore" : "public";
}

/** Only the person writes, sends, pauses and takes back the own profile. */
export const canWriteProfile = (actor: Actor): actor is Actor & { jobSeekerId: string } => actor.role === "jobseeker" && actor.jobSeekerId !== null;

/**
 * Job seekers whom the actor may know of, as a filter. For employers the radius is not in it: `listShownProfiles` and
 * `findShownProfile` look at that too, so take people from those.
 */
export function visibleJobSeekers(actor: Actor): Prisma.JobSeekerWhereInput {
  const nobody: Prisma.JobSeekerWhereInput = { id: { in: [] } };
  if (actor.role === "jobseeker") return actor.jobSeekerId ? { id: actor.jobSeekerId } : nobody;
  if (actor.role === "employer") return actor.organisationId && actor.organisationVerified ? visibleToCompany(actor.organisationId) : nobody;
  if (actor.role !== "contactPerson" || !actor.membershipId || !actor.organisationId) return nobody;
  const day = today();
  return {
    OR: [
      {
        municipalityId: { in: actor.municipalityIds },
        OR: [
          { contactPerson: { organisationId: actor.organisationId } },
          { contactPerson: { stoodInBy: { some: { standInId: actor.membershipId, from: { lte: day }, until: { gte: day } } } } },
          { contactPersonId: null, municipality: { intakeOrganisationId: actor.organisationId } },
        ],
      },
      { sharedWithRegionSince: { not: null }, liveVersionId: { not: null }, municipality: inRegionOf(actor) },
    ],
  };
}

function visibleToCompany(organisationId: string): Prisma.JobSeekerWhereInput {
  return {
    liveVersionId: { not: null },
    OR: [
      { state: { in: [...findableStates] }, hiddenCompanies: { none: { organisationId } } },
      { matches: { some: matchesOf(organisationId) } },
    ],
  };
}

export const openMatchStates = ["interest", "invitation", "proposal", "mutual"] as const;
export const sharingMatchStates = ["approved", "planned", "placed", "completed"] as const;

/** Matches that let a company see a person whatever the radius. */
export const matchesOf = (organisationId: string) =>
  ({
    state: { in: [...openMatchStates, ...sharingMatchStates] },
    vacancy: { OR: [{ postedById: organisationId }, { placeOfWorkId: organisationId }] },
  }) satisfies Prisma.MatchWhereInput;
