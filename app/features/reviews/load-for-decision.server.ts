import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import type { Tx } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";
import type { ReviewKind } from "./model/checklist";
import { canDecide, canSee, type ReviewFacts } from "./policy";

export type ReviewToDecide = ReviewFacts & {
  id: string;
  kind: ReviewKind;
  lockedById: string | null;
  lockedAt: Date | null;
  lockedByName: string;
  versionId: string | null;
  companyId: string | null;
};

/** Reads a review under a row lock that stays until the end of the transaction, and says no where the rules do. */
export async function loadForDecision(tx: Tx, actor: Actor, reviewId: string): Promise<Outcome<ReviewToDecide>> {
  // a filter by organisation comes with the lock: others do not even wait for it
  await tx.$queryRaw`select id from review where id = ${reviewId}::uuid and organisation_id = ${actor.organisationId}::uuid for update`;
  const row = await tx.review.findUnique({
    where: { id: reviewId },
    select: {
      id: true, kind: true, state: true, organisationId: true, municipalityId: true, lockedById: true, lockedAt: true,
      profileVersionId: true, vacancyVersionId: true, companyId: true, firstYesById: true,
      lockedBy: { select: { firstName: true } },
      decidedBy: { select: { firstName: true } },
      profileVersion: { select: { submittedById: true } },
      vacancyVersion: { select: { submittedById: true, vacancy: { select: { postedById: true, placeOfWorkId: true, formalEmployerId: true } } } },
    },
  });
  if (!row) return notFound();
  const { vacancyVersion, profileVersion, lockedBy, decidedBy, state, profileVersionId, vacancyVersionId, ...rest } = row;
  const review: ReviewToDecide = {
    ...rest,
    lockedByName: lockedBy?.firstName ?? "",
    versionId: profileVersionId ?? vacancyVersionId,
    submittedById: (profileVersion ?? vacancyVersion)?.submittedById ?? null,
    involvedOrganisationIds: involvedIn(vacancyVersion?.vacancy, row.companyId),
  };
  if (!canSee(actor, review)) return notFound();
  const verdict = canDecide(actor, review);
  if (state === "superseded") return conflict(m.reviews_superseded());
  if (state !== "open") return conflict(m.reviews_already_decided({ name: decidedBy?.firstName ?? m.reviews_a_colleague() }));
  if (!verdict.allowed) return refused(verdict.because === "typedByYou" ? m.reviews_typed_by_you() : verdict.because === "saidYes" ? m.reviews_you_said_yes() : m.reviews_own_organisation());
  return done(review);
}

export function involvedIn(vacancy: { postedById: string; placeOfWorkId: string; formalEmployerId: string } | undefined, companyId: string | null): string[] {
  if (vacancy) return [...new Set([vacancy.postedById, vacancy.placeOfWorkId, vacancy.formalEmployerId])];
  return companyId ? [companyId] : [];
}
