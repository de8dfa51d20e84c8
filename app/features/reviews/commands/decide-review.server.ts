import type { Actor } from "~/features/accounts";
import { notify } from "~/features/notifications/index.server";
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
import { chosenReasons } from "../model/reasons";
import { lockOf } from "../model/lock";
import { reasonText } from "../components/labels";
import { findSecondDeciders } from "../deciders.server";
import { loadForDecision, type ReviewToDecide } from "../load-for-decision.server";

/**
 * Approves, asks for changes or says no; the subject changes and its owner is told in the same transaction.
 * Of two people who decide at once the second reads who was first. A company needs two people's yes: after the first it waits for
 * a colleague, and one who looks again may still ask or refuse alone. Where an organisation has nobody else, one yes is enough (decision 0037).
 */
export function decideReview(actor: Actor, reviewId: string, input: DecisionInput): Promise<Outcome<{ kind: ReviewKind; decision: Decision; waitsForSecond: boolean }>> {
  return inTransaction(async (tx) => {
    const found = await loadForDecision(tx, actor, reviewId);
    if (!found.ok) return found;
    const review = found.value;
    if (lockOf(review, actor.accountId, now()) === "colleague") return conflict(m.reviews_locked_by({ name: review.lockedByName }));
    if (input.decision === "approved" && !isComplete(review.kind, input.checklist)) {
      return invalid(m.reviews_tick_everything(), { checklist: [m.reviews_tick_everything()] });
    }
    const reasons = chosenReasons(review.kind, input.decision, input.reasons);
    const note = [...reasons.map(reasonText), input.note].filter(Boolean).join(" ");
    if (input.decision !== "approved" && !note) return input.decision === "rejected" ? invalid(m.reviews_error_say_why(), { why: [m.reviews_error_say_why()] }) : invalid(m.reviews_error_say_what(), { changes: [m.reviews_error_say_what()] });
    if (input.decision === "approved" && review.kind === "company" && review.firstYesById === null) {
      const others = await findSecondDeciders(tx, actor, review);
      if (others.length > 0) {
        await sayFirstYes(tx, actor, review, others);
        return done({ kind: review.kind, decision: input.decision, waitsForSecond: true });
      }
    }
    const known: readonly string[] = checklists[review.kind];
    await tx.review.update({
      where: { id: review.id },
      data: {
        state: input.decision,
        note,
        reasons,
        checklist: input.checklist.filter((line) => known.includes(line)),
        decidedById: actor.accountId,
        decidedAt: now(),
        lockedById: null,
        lockedAt: null,
      },
    });
    await applyDecision(tx, review, { decision: input.decision, note });
    return done({ kind: review.kind, decision: input.decision, waitsForSecond: false });
  });
}

async function sayFirstYes(tx: Tx, actor: Actor, review: ReviewToDecide, others: readonly string[]): Promise<void> {
  await tx.review.update({ where: { id: review.id }, data: { firstYesById: actor.accountId, firstYesAt: now(), lockedById: null, lockedAt: null } });
  const company = await tx.organisation.findUniqueOrThrow({ where: { id: review.companyId! }, select: { name: true } });
  for (const accountId of others) {
    await notify(tx, { accountId, kind: "company_second_yes", key: `review:${review.id}:second:${accountId}`, path: `/gemeente/beoordelen/${review.id}`, params: { company: company.name, name: actor.firstName } });
  }
}

async function applyDecision(tx: Tx, review: ReviewToDecide, { decision, note }: { decision: Decision; note: string }): Promise<void> {
  if (review.kind === "company") return applyCompanyDecision(tx, { organisationId: review.companyId!, decision, note });
  if (review.kind === "vacancy") return applyVacancyDecision(tx, { versionId: review.versionId!, decision, note });
  return applyProfileDecision(tx, { versionId: review.versionId!, decision, note });
}
