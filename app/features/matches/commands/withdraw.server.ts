import type { Actor } from "~/features/accounts";
import { inTransaction } from "~/platform/db.server";
import { done, type Outcome } from "~/platform/outcome";
import { allowAction, moveMatch } from "../move-match.server";

/** Takes back an interest, an invitation, a proposal or the own yes; after approval the contact person can stop it. */
export function withdraw(actor: Actor, matchId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const allowed = await allowAction(tx, actor, matchId, "withdraw");
    if (!allowed.ok) return allowed;
    const { match, party, to } = allowed.value;
    await moveMatch(tx, match, { action: "withdraw", to, party, actorId: actor.accountId });
    return done();
  });
}
