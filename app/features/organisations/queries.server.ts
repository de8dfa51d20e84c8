import { prisma } from "~/platform/db.server";
import { oncePerRequest } from "~/platform/request-scope.server";
import type { Actor } from "~/features/accounts";

const municipalitySelect = { id: true, slug: true, name: true, theme: true, helpPhone: true, helpHours: true } as const;

export type MunicipalityView = { id: string; slug: string; name: string; theme: string; helpPhone: string; helpHours: string };

/** The municipality whose name, colours and phone number somebody sees; null for visitors and for places that nobody serves. */
export function findHomeMunicipality(actor: Actor | null): Promise<MunicipalityView | null> {
  const id = actor?.municipalityIds[0];
  if (!id) return Promise.resolve(null);
  return oncePerRequest(`municipality:${id}`, () =>
    // by id: texts and colours of a municipality are public
    prisma.municipality.findUnique({ where: { id }, select: municipalitySelect }),
  );
}

export function listMunicipalities(): Promise<MunicipalityView[]> {
  return prisma.municipality.findMany({ orderBy: { name: "asc" }, select: municipalitySelect });
}

/** The municipality that a place lies in, with who does its intake; null when nobody serves it (rule 4). */
export async function findMunicipalityOfPlace(place: string): Promise<{ id: string; name: string; intakeOrganisationId: string | null } | null> {
  const found = await prisma.municipalityPlace.findUnique({
    where: { place },
    select: { municipality: { select: { id: true, name: true, intakeOrganisationId: true } } },
  });
  return found?.municipality ?? null;
}

export type ContactPersonView = {
  membershipId: string;
  accountId: string;
  firstName: string;
  lastName: string;
  jobTitle: string;
  phone: string;
  hours: string;
  portrait: number;
  photoId: string | null;
  organisationName: string;
};

/** Name, phone and hours of somebody of an organisation, for the people they help; null when they left. */
export async function findContactPerson(membershipId: string | null): Promise<ContactPersonView | null> {
  if (!membershipId) return null;
  const found = await prisma.membership.findFirst({
    where: { id: membershipId, endedAt: null, role: { in: ["contactPerson", "jobCoach", "administrator"] } },
    select: {
      id: true,
      phone: true,
      hours: true,
      jobTitle: true,
      portrait: true,
      photoId: true,
      account: { select: { id: true, firstName: true, lastName: true } },
      organisation: { select: { name: true } },
    },
  });
  if (!found) return null;
  const { id, account, organisation, ...rest } = found;
  return { membershipId: id, accountId: account.id, firstName: account.firstName, lastName: account.lastName, organisationName: organisation.name, ...rest };
}

/** Colleagues with the hat of a contact person in one organisation, for hand-overs. */
export async function listContactPersons(organisationId: string): Promise<{ membershipId: string; name: string }[]> {
  const found = await prisma.membership.findMany({
    where: { organisationId, role: "contactPerson", endedAt: null },
    orderBy: { account: { firstName: "asc" } },
    select: { id: true, account: { select: { firstName: true, lastName: true } } },
  });
  return found.map(({ id, account }) => ({ membershipId: id, name: `${account.firstName} ${account.lastName}`.trim() }));
}
