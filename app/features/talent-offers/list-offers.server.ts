import type { Actor } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import type { ShownCount } from "~/features/insights";
import { findOpenMatch } from "~/features/matches/index.server";
import { findContactPerson, type ContactPersonView } from "~/features/organisations/index.server";
import { recordProfileView } from "~/features/privacy/index.server";
import { describeProfile, findShownProfile, listShownProfiles, type ProfileView } from "~/features/profiles/index.server";
import type { VocabularyLocale } from "~/features/vocabulary";
import { prisma } from "~/platform/db.server";
import { shortDay } from "~/platform/dates";
import { actionsFor, type OfferAction } from "./model/offer-steps";
import { partyOf, relationTo, visibleOffers, type OfferTies } from "./policy";
import { countWishes } from "./queries.server";
import { viewOffer, viewSelect, type OfferView } from "./view-offer";

const mostListed = 100;
const newest = [{ changedAt: "desc" }, { id: "asc" }] as const;

/** As much of a person as a company may see before approval (rule 5); null when it may no longer see that one. */
export type OfferedPerson = Pick<ProfileView, "id" | "title" | "hours" | "where"> & { talents: Pick<ProfileView["talents"][number], "label" | "pictogram">[] };
export type OfferToCompany = OfferView & { person: OfferedPerson | null };

const toPerson = ({ id, title, hours, where, talents }: ProfileView): OfferedPerson => ({ id, title, hours, where, talents: talents.slice(0, 3).map(({ label, pictogram }) => ({ label, pictogram })) });

/** What contact persons offered to the actor's company, what waits first and oldest first; and how many people want to work there. */
export async function listOffersToCompany(actor: Actor, locale: VocabularyLocale): Promise<{ waiting: OfferToCompany[]; others: OfferToCompany[]; wishes: ShownCount | null }> {
  const rows = await prisma.talentOffer.findMany({ where: visibleOffers(actor), orderBy: [...newest], take: mostListed, select: viewSelect });
  const people = new Map((await listShownProfiles(actor, [...new Set(rows.map(({ jobSeekerId }) => jobSeekerId))])).map(({ jobSeekerId, person }) => [jobSeekerId, toPerson(describeProfile(person, locale))]));
  const offers = rows.map((row) => ({ ...viewOffer(row, locale), person: people.get(row.jobSeekerId) ?? null }));
  return {
    waiting: offers.filter(({ state }) => state === "waiting").reverse(),
    others: offers.filter(({ state }) => state !== "waiting"),
    wishes: actor.organisationId && actor.organisationVerified ? await countWishes(actor.organisationId) : null,
  };
}

export type CompanyOfferPage = OfferView & { profile: ProfileView | null; actions: OfferAction[]; contact: Pick<ContactPersonView, "firstName" | "lastName" | "organisationName" | "phone" | "hours" | "portrait" | "photoId"> | null };

/** One offer as the company reads it, and the look at the person is recorded; null for another company. */
export async function findOfferToCompany(actor: Actor, id: string, locale: VocabularyLocale): Promise<CompanyOfferPage | null> {
  const found = await prisma.talentOffer.findFirst({ where: { AND: [{ id }, visibleOffers(actor)] }, select: { ...viewSelect, jobSeeker: { select: { contactPersonId: true } } } });
  if (!found || actor.role !== "employer") return null;
  const [shown, contact] = await Promise.all([findShownProfile(actor, found.jobSeekerId), findContactPerson(found.jobSeeker.contactPersonId)]);
  if (shown) await recordProfileView(actor, found.jobSeekerId, shown.versionId);
  return {
    ...viewOffer(found, locale),
    // nobody is offered any more whom the company may not see
    profile: shown && describeProfile(shown.person, locale),
    actions: shown ? actionsFor(found.state, "employer") : [],
    contact: contact && { firstName: contact.firstName, lastName: contact.lastName, organisationName: contact.organisationName, phone: contact.phone, hours: contact.hours, portrait: contact.portrait, photoId: contact.photoId },
  };
}

const nameOf = ({ firstName, lastName }: { firstName: string; lastName: string }) => `${firstName} ${lastName}`.trim();
const accountNames = { account: { select: { firstName: true, lastName: true } } } as const;

export type OfferForContact = OfferView & { name: string };
export type Signal = { id: string; jobSeekerId: string; organisationId: string; name: string; company: string; since: string };

/** What the contact person offered for own people, and what these ask: "vraag dit bedrijf voor mij", the longest wait first. */
export async function listOffersForContact(actor: Actor, locale: VocabularyLocale): Promise<{ signals: Signal[]; open: OfferForContact[]; ended: OfferForContact[] }> {
  const own = peopleIn(actor, "own");
  const [asked, rows] = await Promise.all([
    prisma.companyWish.findMany({ where: { kind: "askForMe", endedAt: null, jobSeeker: own }, orderBy: [{ at: "asc" }, { id: "asc" }], take: mostListed, select: { id: true, at: true, jobSeekerId: true, organisationId: true, organisation: { select: { name: true } }, jobSeeker: { select: accountNames } } }),
    prisma.talentOffer.findMany({ where: { AND: [visibleOffers(actor), { jobSeeker: own }] }, orderBy: [...newest], take: mostListed, select: { ...viewSelect, jobSeeker: { select: accountNames } } }),
  ]);
  const offers = rows.map((row) => ({ ...viewOffer(row, locale), name: nameOf(row.jobSeeker.account) }));
  return {
    signals: asked.map(({ at, organisation, jobSeeker, ...wish }) => ({ ...wish, name: nameOf(jobSeeker.account), company: organisation.name, since: shortDay(at, locale) })),
    open: offers.filter(({ endedBy }) => endedBy === null),
    ended: offers.filter(({ endedBy }) => endedBy !== null),
  };
}

export type ContactOfferPage = OfferForContact & { actions: OfferAction[]; /** members of the company, whom the contact person may call */ members: { name: string; phone: string; email: string }[]; matchId: string | null; /** reads along for a colleague */ isOwn: boolean };

/** One offer as the contact person reads it; null for people of others. */
export async function findOfferForContact(actor: Actor, id: string, locale: VocabularyLocale): Promise<ContactOfferPage | null> {
  const found = await prisma.talentOffer.findFirst({ where: { AND: [{ id }, visibleOffers(actor)] }, select: { ...viewSelect, jobSeeker: { select: accountNames } } });
  if (!found || actor.role !== "contactPerson") return null;
  const isOwn = (await prisma.jobSeeker.count({ where: { AND: [{ id: found.jobSeekerId }, peopleIn(actor, "own")] } })) > 0;
  const ties: OfferTies = { jobSeekerId: found.jobSeekerId, organisationId: found.organisationId, caseload: isOwn ? "own" : "colleague" };
  if (relationTo(actor, ties) === "none") return null;
  const view = viewOffer(found, locale);
  const [members, match] = await Promise.all([
    prisma.membership.findMany({ where: { organisationId: found.organisationId, role: "employer", endedAt: null }, orderBy: [{ isManager: "desc" }, { createdAt: "asc" }], take: 5, select: { phone: true, account: { select: { firstName: true, lastName: true, phone: true, email: true } } } }),
    view.vacancy ? findOpenMatch(found.jobSeekerId, view.vacancy.id) : null,
  ]);
  return {
    ...view, name: nameOf(found.jobSeeker.account), isOwn, matchId: match?.id ?? null, actions: actionsFor(found.state, partyOf(actor, ties)),
    members: members.map(({ phone, account }) => ({ name: nameOf(account), phone: phone || account.phone, email: account.email })),
  };
}

export type OwnWish = { organisationId: string; company: string; slug: string; kind: "workHere" | "askForMe"; since: string };

/** What a job seeker wishes of companies, and where the contact person offered the person. */
export async function listOwnCompanies(actor: Actor, locale: VocabularyLocale): Promise<{ wishes: OwnWish[]; offers: (OfferView & { canStop: boolean })[] }> {
  const { jobSeekerId } = actor;
  if (actor.role !== "jobseeker" || !jobSeekerId) return { wishes: [], offers: [] };
  const [wishes, rows] = await Promise.all([
    prisma.companyWish.findMany({ where: { jobSeekerId, endedAt: null, organisation: { verification: "verified" } }, orderBy: [{ at: "desc" }, { id: "asc" }], take: mostListed, select: { organisationId: true, kind: true, at: true, organisation: { select: { name: true, slug: true } } } }),
    prisma.talentOffer.findMany({ where: visibleOffers(actor), orderBy: [...newest], take: mostListed, select: viewSelect }),
  ]);
  return {
    wishes: wishes.map(({ at, organisation, ...wish }) => ({ ...wish, company: organisation.name, slug: organisation.slug, since: shortDay(at, locale) })),
    offers: rows.map((row) => ({ ...viewOffer(row, locale), canStop: actionsFor(row.state, "jobseeker").includes("withdraw") })),
  };
}
