import type { Actor } from "~/features/accounts";
import { beginSheetWithTasks } from "~/features/carving/index.server";
import { readProfileContent } from "~/features/profiles";
import { m } from "~/paraglide/messages";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";
import { isStillShown } from "../find-reach.server";
import { lockOffer, readTies } from "../lock-offer.server";
import { isOpen } from "../model/offer-steps";
import { moveOffer } from "../move-offer.server";
import { partyOf, relationTo } from "../policy";

/** hours a week when the person named none */
const usualHours = 12;

/**
 * "Maak er werk van": a carving sheet with the offered tasks, spread over the hours that the person wants. It says yes too, when
 * that was not said yet. Of one offer comes one sheet: whoever presses second is led to it.
 */
export function makeWork(actor: Actor, offerId: string): Promise<Outcome<{ sheetId: string }>> {
  return inTransaction(async (tx) => {
    const offer = await lockOffer(tx, offerId);
    if (!offer) return notFound();
    const ties = await readTies(tx, actor, offer);
    if (relationTo(actor, ties) === "none") return notFound();
    if (partyOf(actor, ties) !== "employer") return refused(m.talent_offers_not_yours());
    if (offer.sheetId) return done({ sheetId: offer.sheetId });
    if (!isOpen(offer.state)) return conflict(m.talent_offers_not_now());
    if (!(await isStillShown(tx, offer.jobSeekerId, offer.organisationId))) return conflict(m.talent_offers_not_shown());
    const person = await tx.jobSeeker.findUniqueOrThrow({ where: { id: offer.jobSeekerId }, select: { liveVersion: { select: { content: true } } } });
    const { hoursMin, hoursMax } = readProfileContent(person.liveVersion?.content);
    const sheet = await beginSheetWithTasks(tx, actor, { title: m.talent_offers_sheet_title(), taskIds: offer.tasks, hours: hoursMax ?? hoursMin ?? usualHours });
    if (!sheet.ok) return sheet;
    await tx.talentOffer.update({ where: { id: offer.id }, data: { sheetId: sheet.value.sheetId } });
    if (offer.state === "waiting") await moveOffer(tx, offer, { action: "welcome", party: "employer", actorId: actor.accountId });
    return sheet;
  });
}
