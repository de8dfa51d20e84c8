import type { Actor } from "~/features/accounts";
import { applyCompanyDecision } from "~/features/employers/index.server";
import { applyProfileDecision } from "~/features/profiles/index.server";
import { applyVacancyDecision } from "~/features/vacancies/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { conflict, done, invalid, type Outcome } from "~/platform/outcome";
import { checklists, isComplete, type ReviewKind } from "../model/checklist";
import type { Decision } from "../model/decision";
import type { DecisionInput } from "../model/decision-form";
import { lockOf } from "../model/lock";
import { loadForDecision, type ReviewToDecide } from "../load-for-decision.server";

/**
 * Approves, asks for changes or says no; the subject changes and its owner is told in the same transaction.
 * Of two people who decide at once the second reads who was first.
 */
export function decideReview(actor: Actor, reviewId: string, input: DecisionInput): Promise<Outcome<{ kind: ReviewKind; decision: Decision }>> {
  return inTransaction(async (tx) => {
    const found = await loadForDecision(tx, actor, reviewId);
    if (!found.ok) return found;
    const review = found.value;
    if (lockOf(review, actor.accountId, now()) === "colleague") return conflict(m.reviews_locked_by({ name: review.lockedByName }));
    if (input.decision === "approved" && !isComplete(review.kind, input.checklist)) {
      return invalid(m.reviews_tick_everything(), { checklist: [m.reviews_tick_everything()] });
    }
    const known: readonly string[] = checklists[review.kind];
    await tx.review.update({
      where: { id: review.id },
      data: {
        state: input.decision,
        note: input.note,
        checklist: input.checklist.filter((line) => known.includes(line)),
        decidedById: actor.accountId,
        decidedAt: now(),
        lockedById: null,
        lockedAt: null,
      },
    });
    await applyDecision(tx, review, input);
    return done({ kind: review.kind, decision: input.decision });
  });
}

async function applyDecision(tx: Tx, review: ReviewToDecide, { decision, note }: DecisionInput): Promise<void> {
  if (review.kind === "company") return applyCompanyDecision(tx, { organisationId: review.companyId!, decision, note });
  if (review.kind === "vacancy") return applyVacancyDecision(tx, { versionId: review.versionId!, decision, note });
  return applyProfileDecision(tx, { versionId: review.versionId!, decision, note });
}
