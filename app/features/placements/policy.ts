import type { Actor } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import type { Prisma } from "~/platform/db.server";
import type { PlacementParty } from "./model/steps";

export type PlacementTies = {
  jobSeekerId: string;
  /** companies that got the contact details (rule 3): who posted the work, and where it is */
  companyIds: readonly string[];
  /** whether the person is one of the actor's own people or those of a colleague who is away; of a colleague; or neither */
  caseload: "own" | "colleague" | "none";
};

/** jobseeker, employer and ownContact act; a colleague of the contact person reads along (rule 7) */
export type PlacementRelation = "jobseeker" | "employer" | "ownContact" | "colleague" | "none";

export function relationTo(actor: Actor, ties: PlacementTies): PlacementRelation {
  if (actor.role === "jobseeker") return actor.jobSeekerId === ties.jobSeekerId ? "jobseeker" : "none";
  if (actor.role === "employer") return actor.organisationId !== null && actor.organisationVerified && ties.companyIds.includes(actor.organisationId) ? "employer" : "none";
  if (actor.role !== "contactPerson") return "none";
  return ties.caseload === "own" ? "ownContact" : ties.caseload === "colleague" ? "colleague" : "none";
}

/** As whom somebody may act; null when they may only look. */
export function partyOf(actor: Actor, ties: PlacementTies): Exclude<PlacementParty, "system"> | null {
  const relation = relationTo(actor, ties);
  return relation === "none" || relation === "colleague" ? null : relation;
}

/** The same as a filter for lists. */
export function visiblePlacements(actor: Actor): Prisma.PlacementWhereInput {
  const nothing: Prisma.PlacementWhereInput = { id: { in: [] } };
  if (actor.role === "jobseeker") return actor.jobSeekerId ? { jobSeekerId: actor.jobSeekerId } : nothing;
  if (actor.role === "employer") {
    const { organisationId } = actor;
    return organisationId && actor.organisationVerified ? { vacancy: { OR: [{ postedById: organisationId }, { placeOfWorkId: organisationId }] }, jobSeeker: { account: { erasedAt: null } } } : nothing;
  }
  return actor.role === "contactPerson" ? { OR: [{ jobSeeker: peopleIn(actor, "own") }, { jobSeeker: peopleIn(actor, "colleagues") }] } : nothing;
}
