import type { Actor } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import type { Prisma, Tx } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";
import { m } from "~/paraglide/messages";
import { findStep, offerSteps, type OfferAction, type OfferParty } from "./model/offer-steps";
import { partyOf, relationTo, type OfferTies } from "./policy";

export const offerSelect = {
  id: true, jobSeekerId: true, organisationId: true, state: true, tasks: true, why: true, createdAt: true, changedAt: true, remindedDay: true, sheetId: true, toldOfVacancyAt: true,
  organisation: { select: { name: true, slug: true } },
  jobSeeker: { select: { contactPersonId: true, account: { select: { id: true, firstName: true } } } },
} as const satisfies Prisma.TalentOfferSelect;

export type LockedOffer = Prisma.TalentOfferGetPayload<{ select: typeof offerSelect }>;

/** An offer under a row lock that stays until the end of the transaction. */
export async function lockOffer(tx: Tx, offerId: string): Promise<LockedOffer | null> {
  await tx.$queryRaw`select id from talent_offer where id = ${offerId}::uuid for update`;
  // by id: the policy of the caller asks who may see it
  return tx.talentOffer.findUnique({ where: { id: offerId }, select: offerSelect });
}

export async function readTies(tx: Tx, actor: Actor, { jobSeekerId, organisationId }: { jobSeekerId: string; organisationId: string }): Promise<OfferTies> {
  const isIn = async (scope: "own" | "colleagues") => (await tx.jobSeeker.count({ where: { AND: [{ id: jobSeekerId }, peopleIn(actor, scope)] } })) > 0;
  const caseload = actor.role !== "contactPerson" ? "none" : (await isIn("own")) ? "own" : (await isIn("colleagues")) ? "colleague" : "none";
  return { jobSeekerId, organisationId, caseload };
}

export type AllowedStep = { offer: LockedOffer; party: OfferParty };

/** Whether this person may do this now; the row stays locked, so what is answered stays true. */
export async function allowStep(tx: Tx, actor: Actor, offerId: string, action: OfferAction): Promise<Outcome<AllowedStep>> {
  const offer = await lockOffer(tx, offerId);
  if (!offer) return notFound();
  const ties = await readTies(tx, actor, offer);
  if (relationTo(actor, ties) === "none") return notFound();
  const party = partyOf(actor, ties);
  if (party && findStep(offer.state, action, party)) return done({ offer, party });
  const couldEver = party !== null && offerSteps.some((step) => step.action === action && step.by.includes(party));
  return couldEver ? conflict(m.talent_offers_not_now()) : refused(m.talent_offers_not_yours());
}
