import { randomUUID } from "node:crypto";
import type { Actor, Role } from "~/features/accounts";
import { prisma } from "~/platform/db.server";

/**
 * The smallest believable world for a test with a database: one region, two municipalities, who serves them,
 * and people with every role. Each function makes rows and gives ids back; nothing is mocked.
 */
export async function makeWorld() {
  const region = await prisma.region.create({ data: { slug: `r-${randomUUID()}`, name: "Rijnmond" } });
  const here = await makeMunicipality(region.id, "Schiedam", ["Schiedam"]);
  const there = await makeMunicipality(region.id, "Vlaardingen", ["Vlaardingen"]);
  const [office, otherOffice] = await Promise.all([makeOrganisation("municipality", "Gemeente Schiedam", [here.id]), makeOrganisation("werkbedrijf", "Werkbedrijf De Sluis", [there.id])]);
  await prisma.municipality.update({ where: { id: here.id }, data: { intakeOrganisationId: office.id, companyReviewOrganisationId: office.id, vacancyReviewOrganisationId: office.id } });
  await prisma.municipality.update({
    where: { id: there.id },
    data: { intakeOrganisationId: otherOffice.id, companyReviewOrganisationId: otherOffice.id, vacancyReviewOrganisationId: otherOffice.id },
  });
  return { region, here, there, office, otherOffice };
}

async function makeMunicipality(regionId: string, name: string, places: string[]) {
  return prisma.municipality.create({
    data: {
      slug: `${name.toLowerCase()}-${randomUUID()}`,
      name,
      regionId,
      theme: "lindewaard",
      latitude: 51.92,
      longitude: 4.4,
      helpPhone: "010 300 00 00",
      helpHours: "op werkdagen van 9.00 tot 17.00 uur",
      places: { createMany: { data: places.map((place) => ({ place })) } },
    },
  });
}

type Kind = "municipality" | "werkbedrijf" | "uwv" | "trainer" | "agency" | "company";

let lastKvk = 10_000_000;

export async function makeOrganisation(kind: Kind, name: string, serves: string[] = [], more: { municipalityId?: string; verification?: "waiting" | "verified" } = {}) {
  const hasKvk = kind === "company" || kind === "agency";
  return prisma.organisation.create({
    data: {
      kind,
      name,
      slug: `o-${randomUUID()}`,
      kvkNumber: hasKvk ? String((lastKvk += 1)) : null,
      street: "Kade 1",
      postcode: "3111 AA",
      place: "Schiedam",
      serves: { createMany: { data: serves.map((municipalityId) => ({ municipalityId })) } },
      ...more,
    },
  });
}

export async function makeAccount(firstName: string, more: { email?: string; lastName?: string; phone?: string; locale?: string } = {}) {
  return prisma.account.create({ data: { firstName, email: more.email ?? `${firstName.toLowerCase()}-${randomUUID()}@test.example`, ...more, lastSeenAt: new Date() } });
}

/** Somebody with a hat in an organisation. @returns the actor as the site would see it */
export async function makeMember(role: Exclude<Role, "jobseeker">, organisationId: string, firstName: string, more: { isManager?: boolean } = {}): Promise<Actor> {
  const account = await makeAccount(firstName);
  const membership = await prisma.membership.create({
    data: { accountId: account.id, organisationId, role, ...more },
    select: { id: true, organisation: { select: { id: true, kind: true, name: true, verification: true, municipalityId: true, serves: true } } },
  });
  const { organisation } = membership;
  return {
    accountId: account.id,
    sessionId: randomUUID(),
    role,
    firstName,
    locale: "nl",
    jobSeekerId: null,
    membershipId: membership.id,
    organisationId: organisation.id,
    organisationKind: organisation.kind,
    organisationName: organisation.name,
    organisationVerified: organisation.verification === "verified",
    isManager: more.isManager ?? false,
    municipalityIds: organisation.serves.length > 0 ? organisation.serves.map(({ municipalityId }) => municipalityId) : organisation.municipalityId ? [organisation.municipalityId] : [],
  };
}

/** A job seeker of a municipality, taken by a contact person or still waiting. */
export async function makeJobSeeker(municipalityId: string, firstName: string, contactPersonId: string | null, more: { lastName?: string; phone?: string } = {}): Promise<Actor> {
  const account = await makeAccount(firstName, more);
  const { id } = await prisma.jobSeeker.create({
    data: {
      accountId: account.id,
      municipalityId,
      contactPersonId,
      intakeState: contactPersonId ? "taken" : "waiting",
      takenAt: contactPersonId ? new Date() : null,
      place: "Schiedam",
      cell: 1,
      latitude: 51.92,
      longitude: 4.4,
    },
    select: { id: true },
  });
  return {
    accountId: account.id,
    sessionId: randomUUID(),
    role: "jobseeker",
    firstName,
    locale: "nl",
    jobSeekerId: id,
    membershipId: null,
    organisationId: null,
    organisationKind: null,
    organisationName: null,
    organisationVerified: false,
    isManager: false,
    municipalityIds: [municipalityId],
  };
}
