import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, notFound, type Outcome } from "~/platform/outcome";
import { canSeeRound } from "../policy";

/** Moments of later belong to it no more; its results stay. Closing twice keeps the first day. */
export function closeRound(actor: Actor, roundId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    await tx.$queryRaw`select id from round where id = ${roundId}::uuid for update`;
    // by id: the policy is asked next
    const round = await tx.round.findUnique({ where: { id: roundId }, select: { organisationId: true, startedById: true, isTeam: true } });
    if (!round || !canSeeRound(actor, round)) return notFound();
    await tx.round.updateMany({ where: { id: roundId, closedAt: null }, data: { closedAt: now() } });
    return done();
  });
}
