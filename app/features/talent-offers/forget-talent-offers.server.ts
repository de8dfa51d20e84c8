import type { Tx } from "~/platform/db.server";
import { lockOffer } from "./lock-offer.server";
import { openStates } from "./model/offer-steps";
import { moveOffer } from "./move-offer.server";

/** Ends what is open, with a kind mail to the company that waits, and takes everything away that says what was offered or wished. For erasure of one's data. */
export async function forgetTalentOffers(tx: Tx, jobSeekerId: string): Promise<void> {
  const open = await tx.talentOffer.findMany({ where: { jobSeekerId, state: { in: [...openStates] } }, orderBy: { id: "asc" }, select: { id: true } });
  for (const { id } of open) {
    const offer = await lockOffer(tx, id);
    if (offer) await moveOffer(tx, offer, { action: "close", party: "system", actorId: null });
  }
  await tx.talentOffer.deleteMany({ where: { jobSeekerId } });
  await tx.companyWish.deleteMany({ where: { jobSeekerId } });
}
