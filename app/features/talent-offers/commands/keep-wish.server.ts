import type { Actor } from "~/features/accounts";
import { notify } from "~/features/notifications/index.server";
import { listHelpers } from "~/features/organisations/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";
import { openStates } from "../model/offer-steps";
import { canWish } from "../policy";

export type WishKind = "workHere" | "askForMe";

/**
 * "Ik wil hier werken" and "vraag dit bedrijf voor mij", said or taken back. Saying it twice is once. The company reads only how
 * many wish; the own contact person gets a mail of what is asked.
 */
export function keepWish(actor: Actor, organisationId: string, kind: WishKind, isWished: boolean): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (!canWish(actor)) return refused(m.talent_offers_only_job_seekers());
    const { jobSeekerId } = actor;
    if (!isWished) {
      await tx.companyWish.updateMany({ where: { jobSeekerId, organisationId, kind, endedAt: null }, data: { endedAt: now() } });
      return done();
    }
    const company = await tx.organisation.findFirst({ where: { id: organisationId, kind: { in: ["company", "agency", "werkbedrijf"] }, verification: "verified" }, select: { name: true } });
    if (!company) return notFound();
    return kind === "askForMe" ? ask(tx, actor, organisationId, company.name) : wish(tx, jobSeekerId, organisationId, kind).then(() => done());
  });
}

/** @returns the id of a new wish, null when it was there already */
async function wish(tx: Tx, jobSeekerId: string, organisationId: string, kind: WishKind): Promise<string | null> {
  const [made] = await tx.companyWish.createManyAndReturn({ data: [{ jobSeekerId, organisationId, kind, at: now() }], skipDuplicates: true, select: { id: true } });
  return made?.id ?? null;
}

async function ask(tx: Tx, actor: Actor & { jobSeekerId: string }, organisationId: string, company: string): Promise<Outcome> {
  const { jobSeekerId } = actor;
  const person = await tx.jobSeeker.findUniqueOrThrow({ where: { id: jobSeekerId }, select: { contactPersonId: true } });
  if (!person.contactPersonId) return conflict(m.talent_offers_no_contact_yet());
  if ((await tx.talentOffer.count({ where: { jobSeekerId, organisationId, state: { in: [...openStates] } } })) > 0) return conflict(m.talent_offers_asked_already());
  const wishId = await wish(tx, jobSeekerId, organisationId, "askForMe");
  if (!wishId) return done();
  for (const { accountId } of await listHelpers(tx, person.contactPersonId)) {
    await notify(tx, { accountId, kind: "company_wish_asked", key: `company-wish:${wishId}`, path: "/gemeente/talent", side: "contact", params: { name: actor.firstName, company } });
  }
  return done();
}
