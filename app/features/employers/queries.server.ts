import type { Actor } from "~/features/accounts";
import { findContactPerson, type ContactPersonView } from "~/features/organisations/index.server";
import { now } from "~/platform/clock";
import { prisma, type Prisma, type Tx } from "~/platform/db.server";
import { companiesServedBy } from "./policy";

export type WorkplaceView = { id: string; name: string; street: string; postcode: string; place: string; directions: string; access: string[]; accessMissing: string[]; municipalityId: string | null; latitude: number; longitude: number };

const workplaceSelect = { id: true, name: true, street: true, postcode: true, place: true, directions: true, access: true, accessMissing: true, municipalityId: true, latitude: true, longitude: true } as const;

/** The open workplaces of a company, the first one first. */
export function companyWorkplaces(organisationId: string): Promise<WorkplaceView[]> {
  return prisma.workplace.findMany({ where: { organisationId, closedAt: null }, orderBy: { id: "asc" }, select: workplaceSelect });
}

export type PostingPlace = { id: string; company: string; name: string; place: string; isOwn: boolean };

/** Where an organisation may post vacancies: its own workplaces, and those of companies that agreed to it (rule 3). */
export async function listPostingPlaces(organisationId: string, db: Tx = prisma): Promise<PostingPlace[]> {
  const found = await db.workplace.findMany({
    where: { closedAt: null, organisation: { OR: [{ id: organisationId }, { agreementsAsCompany: { some: { posterId: organisationId, withdrawnAt: null } } }] } },
    orderBy: { id: "asc" },
    take: 300,
    select: { id: true, name: true, place: true, organisation: { select: { id: true, name: true } } },
  });
  const places = found.map(({ organisation, ...place }) => ({ ...place, company: organisation.name, isOwn: organisation.id === organisationId }));
  return places.sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || a.company.localeCompare(b.company, "nl"));
}

const ownSelect = {
  id: true,
  kind: true,
  name: true,
  slug: true,
  kvkNumber: true,
  verification: true,
  about: true,
  contribution: true,
  harries: true,
  website: true,
  phone: true,
  sector: true,
  street: true,
  postcode: true,
  place: true,
  municipalityId: true,
  accountContactId: true,
} satisfies Prisma.OrganisationSelect;

/** The actor's own company, for its own pages. */
export function findOwnCompany(actor: Actor) {
  // by id: the own organisation of the actor, nothing that was asked
  return prisma.organisation.findUniqueOrThrow({ where: { id: actor.organisationId! }, select: ownSelect });
}

/** Whether the company waits, since when, and what was written when the last answer was no yes. */
export async function findVerification(organisationId: string): Promise<{ waitsSince: Date | null; dueAt: Date | null; note: string | null }> {
  const last = await prisma.review.findFirst({ where: { companyId: organisationId }, orderBy: { submittedAt: "desc" }, select: { state: true, note: true, submittedAt: true, dueAt: true } });
  const waits = last?.state === "open";
  return { waitsSince: waits ? last.submittedAt : null, dueAt: waits ? last.dueAt : null, note: last && (last.state === "changesAsked" || last.state === "rejected") ? last.note : null };
}

export type Colleague = { id: string; name: string; email: string; isManager: boolean; isSelf: boolean };

export async function listColleagues(actor: Actor): Promise<{ colleagues: Colleague[]; invited: { id: string; firstName: string; email: string; expiresAt: Date }[] }> {
  const organisationId = actor.organisationId!;
  const [members, invited] = await Promise.all([
    prisma.membership.findMany({
      where: { organisationId, role: "employer", endedAt: null },
      orderBy: [{ isManager: "desc" }, { createdAt: "asc" }],
      select: { id: true, isManager: true, account: { select: { firstName: true, lastName: true, email: true } } },
    }),
    prisma.invitation.findMany({
      where: { organisationId, kind: "colleague", acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now() } },
      orderBy: { createdAt: "desc" },
      select: { id: true, firstName: true, email: true, expiresAt: true },
    }),
  ]);
  const colleagues = members.map(({ id, isManager, account }) => ({ id, isManager, name: `${account.firstName} ${account.lastName}`.trim(), email: account.email, isSelf: id === actor.membershipId }));
  return { colleagues, invited };
}

export type Agreement = { id: string; partner: string; isPoster: boolean; agreedAt: Date; withdrawnAt: Date | null; openVacancies: number };

/** Agreements of the own organisation, as poster or as company, and who could still be allowed to post for it. */
export async function listAgreements(actor: Actor): Promise<{ agreements: Agreement[]; possible: { id: string; name: string; place: string }[] }> {
  const organisationId = actor.organisationId!;
  const [rows, posters, counts] = await Promise.all([
    prisma.postingAgreement.findMany({
      where: { OR: [{ posterId: organisationId }, { companyId: organisationId }] },
      orderBy: { agreedAt: "desc" },
      take: 100,
      select: { id: true, posterId: true, companyId: true, agreedAt: true, withdrawnAt: true, poster: { select: { name: true } }, company: { select: { name: true } } },
    }),
    prisma.organisation.findMany({
      where: { kind: { in: ["agency", "werkbedrijf"] }, verification: "verified", id: { not: organisationId } },
      orderBy: { name: "asc" },
      take: 200,
      select: { id: true, name: true, place: true },
    }),
    prisma.vacancy.groupBy({
      by: ["postedById", "placeOfWorkId"],
      where: { state: "published", OR: [{ postedById: organisationId }, { placeOfWorkId: organisationId }] },
      _count: true,
    }),
  ]);
  const agreements = rows.map(({ id, posterId, companyId, agreedAt, withdrawnAt, poster, company }) => {
    const isPoster = posterId === organisationId;
    const openVacancies = counts.find((count) => count.postedById === posterId && count.placeOfWorkId === companyId)?._count ?? 0;
    return { id, partner: isPoster ? company.name : poster.name, isPoster, agreedAt, withdrawnAt, openVacancies };
  });
  const standing = new Set(rows.filter((row) => !row.withdrawnAt && row.companyId === organisationId).map((row) => row.posterId));
  return { agreements, possible: posters.filter(({ id }) => !standing.has(id)) };
}

export type PublicCompany = {
  id: string;
  name: string;
  slug: string;
  about: string;
  contribution: string;
  harries: number | null;
  website: string;
  sector: string | null;
  place: string;
  verifiedAt: Date | null;
  workplaces: { id: string; name: string; place: string; access: string[]; accessMissing: string[] }[];
};

/** The public page of a verified company; null for others. */
export function findPublicCompany(slug: string): Promise<PublicCompany | null> {
  return prisma.organisation.findFirst({
    where: { slug, kind: { in: ["company", "agency", "werkbedrijf"] }, verification: "verified" },
    select: {
      id: true, name: true, slug: true, about: true, contribution: true, harries: true, website: true, sector: true, place: true, verifiedAt: true,
      workplaces: { where: { closedAt: null }, orderBy: { id: "asc" }, select: { id: true, name: true, place: true, access: true, accessMissing: true } },
    },
  });
}

export const companyStates = ["waiting", "verified", "refused"] as const;
export type CompanyState = (typeof companyStates)[number];

export type CompanyFilter = { text: string; state: CompanyState | null; mine: boolean; page: number };
export type CompanyRow = { id: string; name: string; place: string; state: CompanyState; contact: string | null; isMine: boolean; openVacancies: number };

const pageSize = 25;

/** The companies in the municipalities that the actor's organisation serves: waiting ones first, then by name. */
export async function listCompanies(actor: Actor, { text, state, mine, page }: CompanyFilter): Promise<{ rows: CompanyRow[]; total: number; pages: number }> {
  const where: Prisma.OrganisationWhereInput = {
    AND: [
      companiesServedBy(actor),
      text ? { OR: [{ name: { contains: text, mode: "insensitive" } }, { place: { contains: text, mode: "insensitive" } }, { kvkNumber: text }] } : {},
      state ? { verification: state } : {},
      mine ? { accountContactId: actor.membershipId ?? "" } : {},
    ],
  };
  const [total, found] = await Promise.all([
    prisma.organisation.count({ where }),
    prisma.organisation.findMany({
      where,
      orderBy: [{ verification: "asc" }, { name: "asc" }],
      skip: (page - 1) * pageSize,
      take: pageSize,
      select: {
        id: true,
        name: true,
        place: true,
        verification: true,
        accountContactId: true,
        accountContact: { select: { endedAt: true, account: { select: { firstName: true, lastName: true } } } },
        _count: { select: { worksHere: { where: { state: "published" } } } },
      },
    }),
  ]);
  const rows = found.map(({ id, name, place, verification, accountContactId, accountContact, _count }) => ({
    id,
    name,
    place,
    state: verification,
    contact: accountContact && !accountContact.endedAt ? `${accountContact.account.firstName} ${accountContact.account.lastName}`.trim() : null,
    isMine: accountContactId !== null && accountContactId === actor.membershipId,
    openVacancies: _count.worksHere,
  }));
  return { rows, total, pages: Math.max(1, Math.ceil(total / pageSize)) };
}

const forContactSelect = {
  ...ownSelect,
  createdAt: true,
  verifiedAt: true,
  workplaces: { where: { closedAt: null }, orderBy: { id: "asc" }, select: workplaceSelect },
  memberships: {
    where: { role: "employer", endedAt: null },
    orderBy: [{ isManager: "desc" }, { createdAt: "asc" }],
    select: { id: true, isManager: true, account: { select: { firstName: true, lastName: true, email: true, phone: true } } },
  },
  worksHere: {
    where: { state: { not: "draft" } },
    orderBy: { draftChangedAt: "desc" },
    take: 30,
    select: { id: true, state: true, liveVersion: { select: { content: true } }, versions: { orderBy: { number: "desc" }, take: 1, select: { content: true } } },
  },
  reviewsOfMe: { where: { state: "open" }, select: { id: true, organisationId: true }, take: 1 },
  agreementsAsCompany: { where: { withdrawnAt: null }, select: { poster: { select: { name: true } } } },
} satisfies Prisma.OrganisationSelect;

export type CompanyForContact = Prisma.OrganisationGetPayload<{ select: typeof forContactSelect }> & { contact: ContactPersonView | null };

/** A company as a contact person of its municipality sees it; null for companies elsewhere. */
export async function findCompanyForContact(actor: Actor, organisationId: string): Promise<CompanyForContact | null> {
  const found = await prisma.organisation.findFirst({ where: { id: organisationId, ...companiesServedBy(actor) }, select: forContactSelect });
  return found && { ...found, contact: await findContactPerson(found.accountContactId) };
}
