import type { Actor } from "~/features/accounts";
import { inTransaction } from "~/platform/db.server";
import { done, type Outcome } from "~/platform/outcome";
import { allowStep } from "../lock-offer.server";
import { moveOffer } from "../move-offer.server";

/** The person or the own contact person stops it. The company reads only that it ended. */
export function withdrawOffer(actor: Actor, offerId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const allowed = await allowStep(tx, actor, offerId, "withdraw");
    if (!allowed.ok) return allowed;
    const { offer, party } = allowed.value;
    await moveOffer(tx, offer, { action: "withdraw", party, actorId: actor.accountId });
    return done();
  });
}
