import type { Actor } from "~/features/accounts";
import { privateTextErrors } from "~/features/text-guard";
import { m } from "~/paraglide/messages";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, invalid, type Outcome } from "~/platform/outcome";
import { isStillShown } from "../find-reach.server";
import { allowStep } from "../lock-offer.server";
import type { NoReason } from "../model/reasons";
import { moveOffer } from "../move-offer.server";

export type OfferAnswer = { answer: "yes" } | { answer: "no"; reason: NoReason; note: string };

/** A company wants to talk on, or not now, with a reason in human words. A no is possible also after a yes. */
export function answerOffer(actor: Actor, offerId: string, input: OfferAnswer): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const allowed = await allowStep(tx, actor, offerId, input.answer === "yes" ? "welcome" : "decline");
    if (!allowed.ok) return allowed;
    const { offer, party } = allowed.value;
    if (input.answer === "yes") {
      if (!(await isStillShown(tx, offer.jobSeekerId, offer.organisationId))) return conflict(m.talent_offers_not_shown());
      await moveOffer(tx, offer, { action: "welcome", party, actorId: actor.accountId });
      return done();
    }
    const isPrivate = privateTextErrors(input.note);
    if (isPrivate) return invalid("", { note: isPrivate });
    await moveOffer(tx, offer, { action: "decline", party, actorId: actor.accountId, reason: input.reason, note: input.note });
    return done();
  });
}
