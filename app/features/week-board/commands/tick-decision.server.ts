import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, notFound, type Outcome } from "~/platform/outcome";
import { canUseBoard } from "../policy";

/** Ticks a decision off, or takes the tick away. Twice keeps the first moment. */
export function tickDecision(actor: Actor, decisionId: string, isDone: boolean): Promise<Outcome> {
  return inTransaction(async (tx) => {
    // by id: the policy is asked next
    const decision = await tx.boardDecision.findUnique({ where: { id: decisionId }, select: { organisationId: true, municipalityId: true } });
    if (!decision || !canUseBoard(actor, decision.municipalityId) || decision.organisationId !== actor.organisationId) return notFound();
    await tx.boardDecision.updateMany({ where: { id: decisionId, doneAt: isDone ? null : { not: null } }, data: { doneAt: isDone ? now() : null } });
    return done();
  });
}
