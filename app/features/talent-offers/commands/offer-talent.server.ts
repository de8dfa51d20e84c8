import type { Actor } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import { privateTextErrors } from "~/features/text-guard";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, invalid, notFound, refused, type Outcome } from "~/platform/outcome";
import { problemWords } from "../components/problem-words";
import { companySelect, offerFacts, personSelect } from "../find-reach.server";
import { lockOffer } from "../lock-offer.server";
import type { OfferValues } from "../model/offer-form";
import { findOfferProblem, tellsName } from "../model/offer-rules";
import { openStates } from "../model/offer-steps";
import { tellAbout } from "../tell.server";

/**
 * The own contact person offers somebody to a company, without identity. One open offer per pair: of two who do it at once one
 * makes it, and the other is led to it. A wish of the person, "vraag dit bedrijf voor mij", is answered by it.
 */
export function offerTalent(actor: Actor, { jobSeekerId, organisationId, tasks, why }: OfferValues): Promise<Outcome<{ offerId: string; isNew: boolean }>> {
  return inTransaction(async (tx) => {
    if (actor.role !== "contactPerson" || !actor.membershipId) return refused(m.talent_offers_only_contact());
    await tx.$queryRaw`select id from job_seeker where id = ${jobSeekerId}::uuid for share`;
    const [person, company] = [
      await tx.jobSeeker.findFirst({ where: { AND: [{ id: jobSeekerId }, peopleIn(actor, "own")] }, select: personSelect }),
      await tx.organisation.findFirst({ where: { id: organisationId, kind: { in: ["company", "agency"] } }, select: companySelect }),
    ];
    if (!person || !company) return notFound();
    const problem = findOfferProblem(offerFacts(person, company));
    if (problem) return conflict(problemWords(problem));
    const isPrivate = privateTextErrors(why);
    if (isPrivate) return invalid("", { why: isPrivate });
    if (tellsName(why, [person.account.firstName, person.account.lastName])) return invalid("", { why: [m.talent_offers_tells_name()] });
    const at = now();
    const [made] = await tx.talentOffer.createManyAndReturn({
      data: [{ jobSeekerId, organisationId, tasks, why, profileVersionId: person.liveVersionId, offeredById: actor.membershipId, createdAt: at, changedAt: at }],
      // the partial unique index: of two who begin at once, one does
      skipDuplicates: true,
      select: { id: true },
    });
    if (!made) {
      const open = await tx.talentOffer.findFirst({ where: { jobSeekerId, organisationId, state: { in: [...openStates] } }, select: { id: true } });
      return done({ offerId: open!.id, isNew: false });
    }
    const event = await tx.talentOfferEvent.create({ data: { offerId: made.id, at, actorId: actor.accountId, by: "contactPerson", action: "offer", from: null, to: "waiting" }, select: { id: true } });
    await tx.companyWish.updateMany({ where: { jobSeekerId, organisationId, kind: "askForMe", endedAt: null }, data: { endedAt: at } });
    await tellAbout(tx, (await lockOffer(tx, made.id))!, { eventId: event.id, action: "offer", party: "ownContact", reason: "", note: "" });
    return done({ offerId: made.id, isNew: true });
  });
}
