import type { Actor } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import type { Prisma } from "~/platform/db.server";
import type { OfferParty } from "./model/offer-steps";

/** What the rules need to know of an offer, and of how the actor stands to its person. */
export type OfferTies = {
  jobSeekerId: string;
  organisationId: string;
  /** whether the person is one of the actor's own people or those of a colleague who is away; of a colleague; or neither */
  caseload: "own" | "colleague" | "none";
};

/** jobseeker and ownContact act; a colleague of the contact person reads along (rule 7) */
export type OfferRelation = "jobseeker" | "employer" | "ownContact" | "colleague" | "none";

export function relationTo(actor: Actor, ties: OfferTies): OfferRelation {
  if (actor.role === "jobseeker") return actor.jobSeekerId === ties.jobSeekerId ? "jobseeker" : "none";
  if (actor.role === "employer") return actor.organisationId === ties.organisationId && actor.organisationVerified ? "employer" : "none";
  if (actor.role !== "contactPerson") return "none";
  return ties.caseload === "own" ? "ownContact" : ties.caseload === "colleague" ? "colleague" : "none";
}

/** As whom somebody may act; null when they may only look. */
export function partyOf(actor: Actor, ties: OfferTies): Exclude<OfferParty, "system"> | null {
  const relation = relationTo(actor, ties);
  return relation === "none" || relation === "colleague" ? null : relation;
}

/** The same as a filter for lists. */
export function visibleOffers(actor: Actor): Prisma.TalentOfferWhereInput {
  const nothing: Prisma.TalentOfferWhereInput = { id: { in: [] } };
  if (actor.role === "jobseeker") return actor.jobSeekerId ? { jobSeekerId: actor.jobSeekerId } : nothing;
  if (actor.role === "employer") return actor.organisationId && actor.organisationVerified ? { organisationId: actor.organisationId } : nothing;
  return actor.role === "contactPerson" ? { OR: [{ jobSeeker: peopleIn(actor, "own") }, { jobSeeker: peopleIn(actor, "colleagues") }] } : nothing;
}

/** Job seekers alone say what they wish of a company. */
export const canWish = (actor: Actor): actor is Actor & { jobSeekerId: string } => actor.role === "jobseeker" && actor.jobSeekerId !== null;
