import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import type { LockedOffer } from "./lock-offer.server";
import { findStep, type OfferAction, type OfferParty } from "./model/offer-steps";
import { tellAbout } from "./tell.server";

export type Move = { action: OfferAction; party: OfferParty; actorId: string | null; reason?: string; note?: string };

/** What the log calls a party. */
export const partyNames = { jobseeker: "jobseeker", employer: "employer", ownContact: "contactPerson", system: "system" } as const satisfies Record<OfferParty, string>;

/** Takes one step of the table: row, log and mails together. The caller holds the lock and has asked whether the step is there. */
export async function moveOffer(tx: Tx, offer: LockedOffer, { action, party, actorId, reason = "", note = "" }: Move): Promise<void> {
  const { to } = findStep(offer.state, action, party)!;
  const at = now();
  await tx.talentOffer.update({ where: { id: offer.id }, data: { state: to, changedAt: at } });
  const { id: eventId } = await tx.talentOfferEvent.create({ data: { offerId: offer.id, at, actorId, by: partyNames[party], action, from: offer.state, to, reason, note }, select: { id: true } });
  await tellAbout(tx, offer, { eventId, action, party, reason, note });
}
