import type { Actor } from "~/features/accounts";
import { inTransaction } from "~/platform/db.server";
import { done, type Outcome } from "~/platform/outcome";
import { enqueueSearchSync } from "#search/sync.server";
import { allowAction, moveMatch } from "../move-match.server";

/** The placement and its aftercare are over. */
export function complete(actor: Actor, matchId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const allowed = await allowAction(tx, actor, matchId, "complete");
    if (!allowed.ok) return allowed;
    const { match, party, to } = allowed.value;
    await moveMatch(tx, match, { action: "complete", to, party, actorId: actor.accountId });
    await enqueueSearchSync(tx, "talent", match.jobSeekerId);
    return done();
  });
}
