import { notify, type MailKind, type Side } from "~/features/notifications/index.server";
import { listHelpers } from "~/features/organisations/index.server";
import type { Tx } from "~/platform/db.server";
import { reasonWords } from "./components/reason-words";
import type { LockedOffer } from "./lock-offer.server";
import type { OfferAction, OfferParty } from "./model/offer-steps";

export type OfferMail = Extract<MailKind, `talent_offer${string}`>;
type About = Pick<LockedOffer, "id" | "organisationId" | "organisation" | "jobSeeker">;
type Tell = { side: Side; kind: OfferMail };

const sideOfParty: Record<OfferParty, Side | null> = { jobseeker: "person", employer: "company", ownContact: "contact", system: null };

/** Who gets a mail after a step; the side that took it never does. */
const tells: Record<OfferAction, readonly Tell[]> = {
  offer: [{ side: "company", kind: "talent_offer" }, { side: "person", kind: "talent_offer" }],
  welcome: [{ side: "contact", kind: "talent_offer_welcome" }, { side: "person", kind: "talent_offer_welcome" }],
  decline: [{ side: "contact", kind: "talent_offer_declined" }, { side: "person", kind: "talent_offer_declined" }],
  withdraw: [{ side: "company", kind: "talent_offer_ended" }, { side: "contact", kind: "talent_offer_ended" }, { side: "person", kind: "talent_offer_ended" }],
  close: [{ side: "company", kind: "talent_offer_ended" }, { side: "contact", kind: "talent_offer_ended" }],
  expire: [{ side: "company", kind: "talent_offer_expired" }, { side: "contact", kind: "talent_offer_expired" }, { side: "person", kind: "talent_offer_expired" }],
};

/** Mails everybody who waits for this step, each with what that side may know: the company never a name. */
export async function tellAbout(tx: Tx, offer: About, { eventId, action, party, reason, note }: { eventId: string; action: OfferAction; party: OfferParty; reason: string; note: string }): Promise<void> {
  for (const { side, kind } of tells[action]) {
    if (side === sideOfParty[party]) continue;
    await tellSide(tx, offer, side, { kind, key: eventId, note: (locale) => [reasonWords(reason, locale), note].filter(Boolean).join(" ") });
  }
}

/** What ended may be gone when the mail is opened: it leads to the list. */
function pathOf(side: Side, kind: OfferMail, { id }: About): string {
  if (side === "person") return "/mijn/bedrijven";
  const list = side === "company" ? "/bedrijf/talent" : "/gemeente/talent";
  return kind === "talent_offer_ended" || kind === "talent_offer_expired" ? list : `${list}/${id}`;
}

/** One mail to each receiver of a side. `key` names the event, so that trying twice makes one mail. */
export async function tellSide(tx: Tx, offer: About, side: Side, { kind, key, note, days, title }: { kind: OfferMail; key: string; note?: (locale: "nl" | "en") => string; days?: number; title?: string }): Promise<void> {
  for (const { accountId, locale } of await receiversOf(tx, offer, side)) {
    const words = note?.(locale) ?? "";
    await notify(tx, {
      accountId, kind, side, key: `talent-offer:${offer.id}:${key}:${side}`, path: pathOf(side, kind, offer),
      params: { company: offer.organisation.name, ...(side === "company" ? {} : { name: offer.jobSeeker.account.firstName }), ...(words ? { note: words } : {}), ...(days ? { days: String(days) } : {}), ...(title ? { title } : {}) },
    });
  }
}

async function receiversOf(tx: Tx, offer: About, side: Side): Promise<{ accountId: string; locale: "nl" | "en" }[]> {
  if (side === "contact") return listHelpers(tx, offer.jobSeeker.contactPersonId);
  const ids = side === "person" ? [offer.jobSeeker.account.id] : await managersOf(tx, offer.organisationId);
  const accounts = await tx.account.findMany({ where: { id: { in: ids }, erasedAt: null }, orderBy: { id: "asc" }, select: { id: true, locale: true } });
  return accounts.map(({ id, locale }) => ({ accountId: id, locale: locale === "en" ? "en" : "nl" }));
}

/** Nobody at the company asked for it, so those who decide for it; when there are none, everybody there. */
async function managersOf(tx: Tx, organisationId: string): Promise<string[]> {
  const members = await tx.membership.findMany({ where: { organisationId, role: "employer", endedAt: null }, select: { accountId: true, isManager: true } });
  const managers = members.filter(({ isManager }) => isManager);
  return (managers.length > 0 ? managers : members).map(({ accountId }) => accountId);
}
