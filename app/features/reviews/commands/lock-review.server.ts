import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, type Outcome } from "~/platform/outcome";
import { lockOf } from "../model/lock";
import { loadForDecision } from "../load-for-decision.server";

/** Begins a review, or takes over one whose lock lapsed; colleagues wait until it is decided, left, or idle for 30 minutes. */
export function lockReview(actor: Actor, reviewId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const found = await loadForDecision(tx, actor, reviewId);
    if (!found.ok) return found;
    const review = found.value;
    if (lockOf(review, actor.accountId, now()) === "colleague") return conflict(m.reviews_locked_by({ name: review.lockedByName }));
    await tx.review.update({ where: { id: review.id }, data: { lockedById: actor.accountId, lockedAt: now() } });
    return done();
  });
}

/** Gives a review back to the queue. Leaving what one does not hold changes nothing. */
export function leaveReview(actor: Actor, reviewId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const found = await loadForDecision(tx, actor, reviewId);
    if (!found.ok) return found;
    await tx.review.updateMany({ where: { id: found.value.id, lockedById: actor.accountId }, data: { lockedById: null, lockedAt: null } });
    return done();
  });
}
