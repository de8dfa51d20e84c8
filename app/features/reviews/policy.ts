import type { Actor } from "~/features/accounts";
import { servesMunicipality } from "~/features/organisations";
import type { Prisma } from "~/platform/db.server";

/** What the rules need to know about a review. */
export type ReviewFacts = {
  /** who does it (rule 4) */
  organisationId: string;
  municipalityId: string | null;
  submittedById: string | null;
  /** organisations that post, employ or are the subject (rule 5) */
  involvedOrganisationIds: string[];
  /** who said yes to a company already, while a second yes is waited for */
  firstYesById: string | null;
};

export type Allowed = { allowed: true } | { allowed: false; because: "notYours" | "typedByYou" | "ownOrganisation" | "saidYes" };

const no = (because: Exclude<Allowed, { allowed: true }>["because"]): Allowed => ({ allowed: false, because });

/**
 * Rule 5: nobody decides what they submitted, nor what belongs to their own organisation.
 * Only when no other organisation serves the place does a review stand with an involved one; then its administrator decides.
 * The second yes to a company is of somebody else than the first.
 */
export function canDecide(actor: Actor, review: ReviewFacts): Allowed {
  if (!canSee(actor, review)) return no("notYours");
  if (review.submittedById === actor.accountId) return no("typedByYou");
  if (isInvolved(review) && actor.role !== "administrator") return no("ownOrganisation");
  if (review.firstYesById === actor.accountId) return no("saidYes");
  return { allowed: true };
}

/** Contact persons see what their organisation decides; an administrator what colleagues may not decide, and companies that wait for a second yes. */
export function canSee(actor: Actor, review: ReviewFacts): boolean {
  if (actor.organisationId !== review.organisationId) return false;
  if (review.municipalityId && !servesMunicipality(actor, review.municipalityId)) return false;
  if (actor.role === "contactPerson") return true;
  return actor.role === "administrator" && (isInvolved(review) || review.firstYesById !== null);
}

const isInvolved = (review: ReviewFacts) => review.involvedOrganisationIds.includes(review.organisationId);

/** The reviews that this person may see and decide on, as a filter: the same rules as above. */
export function visibleReviews(actor: Actor): Prisma.ReviewWhereInput {
  const organisationId = actor.organisationId;
  if (!organisationId || (actor.role !== "contactPerson" && actor.role !== "administrator")) return { id: { in: [] } };
  const involved: Prisma.ReviewWhereInput = {
    OR: [
      { companyId: organisationId },
      { vacancyVersion: { vacancy: { OR: [{ postedById: organisationId }, { placeOfWorkId: organisationId }, { formalEmployerId: organisationId }] } } },
    ],
  };
  // written out, because in SQL "not (null = x)" is not true
  const apart: Prisma.ReviewWhereInput = {
    AND: [
      { OR: [{ companyId: null }, { companyId: { not: organisationId } }] },
      { OR: [{ vacancyVersionId: null }, { vacancyVersion: { vacancy: { postedById: { not: organisationId }, placeOfWorkId: { not: organisationId }, formalEmployerId: { not: organisationId } } } }] },
    ],
  };
  return {
    AND: [
      { organisationId, OR: [{ municipalityId: null }, { municipalityId: { in: actor.municipalityIds } }] },
      actor.role === "administrator" ? { OR: [involved, { firstYesById: { not: null } }] } : apart,
    ],
  };
}
