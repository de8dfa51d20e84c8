import type { Actor } from "~/features/accounts";
import { prisma } from "~/platform/db.server";
import { administeredOrganisations } from "./policy";

/** Accounts and counts, never people (rule 7). */
export async function countForAdministrator(actor: Actor) {
  const inMunicipality = { municipalityId: { in: actor.municipalityIds } };
  const [jobSeekers, live, waiting, vacancies, companies, openReviews, matches, placed] = await Promise.all([
    prisma.jobSeeker.count({ where: inMunicipality }),
    prisma.jobSeeker.count({ where: { ...inMunicipality, state: { in: ["live", "changed"] } } }),
    prisma.jobSeeker.count({ where: { ...inMunicipality, intakeState: "waiting", intakeDueAt: { not: null } } }),
    prisma.vacancy.count({ where: { ...inMunicipality, state: "published" } }),
    prisma.organisation.count({ where: { ...inMunicipality, kind: "company", verification: "verified" } }),
    prisma.review.count({ where: { ...inMunicipality, state: "open" } }),
    prisma.match.count({ where: { jobSeeker: inMunicipality } }),
    prisma.match.count({ where: { jobSeeker: inMunicipality, state: { in: ["placed", "completed"] } } }),
  ]);
  return { jobSeekers, live, waiting, vacancies, companies, openReviews, matches, placed };
}

/** Who does what in the municipalities of the administrator (rule 4). */
export function listMunicipalitySettings(actor: Actor) {
  return prisma.municipality.findMany({
    where: { id: { in: actor.municipalityIds } },
    orderBy: { name: "asc" },
    select: {
      id: true,
      name: true,
      helpPhone: true,
      helpHours: true,
      region: { select: { name: true } },
      intakeOrganisation: { select: { name: true } },
      companyReviewOrganisation: { select: { name: true } },
      vacancyReviewOrganisation: { select: { name: true } },
    },
  });
}

export async function listStaff(actor: Actor) {
  const organisations = await prisma.organisation.findMany({
    where: administeredOrganisations(actor),
    orderBy: { name: "asc" },
    select: {
      id: true,
      name: true,
      memberships: {
        where: { endedAt: null },
        orderBy: { account: { firstName: "asc" } },
        select: {
          id: true,
          role: true,
          account: { select: { id: true, firstName: true, lastName: true, email: true, secondFactorSince: true } },
          _count: { select: { caseload: true, companies: true } },
        },
      },
    },
  });
  return organisations.map(({ id, name, memberships }) => ({
    id,
    name,
    staff: memberships.map(({ id: membershipId, role, account, _count }) => ({
      membershipId,
      role,
      isMe: account.id === actor.accountId,
      name: `${account.firstName} ${account.lastName}`.trim(),
      email: account.email,
      secondFactor: account.secondFactorSince !== null,
      people: _count.caseload,
      companies: _count.companies,
    })),
  }));
}
