import { now } from "~/platform/clock";
import { today } from "~/platform/dates";
import type { Prisma } from "~/platform/db.server";
import type { MatchTies } from "./policy";

const accountNames = { id: true, firstName: true, lastName: true } as const;

/** Everything that rules, mails and pages ask about a match. What of it leaves, `names.ts` decides. */
export const matchSelect = {
  id: true, jobSeekerId: true, vacancyId: true, origin: true, state: true, jobSeekerAnswer: true, employerAnswer: true,
  plannedKind: true, plannedAt: true, plannedWhere: true, plannedWith: true, startsOn: true, hoursPerWeek: true, saidToFillAt: true, createdAt: true, changedAt: true,
  jobSeeker: {
    select: {
      contactPersonId: true, municipalityId: true, place: true, sharedWithRegionSince: true, keepsLooking: true,
      account: { select: { ...accountNames, email: true, phone: true, erasedAt: true } },
      municipality: { select: { name: true, region: { select: { municipalities: { select: { id: true } } } } } },
      liveVersion: { select: { content: true } },
      contactPerson: { select: { id: true, organisationId: true, accountId: true, phone: true, hours: true, portrait: true, photoId: true, account: { select: accountNames }, stoodInBy: { select: { standInId: true, from: true, until: true, standIn: { select: { accountId: true } } } } } },
    },
  },
  fit: true, checks: true,
  profileVersion: { select: { content: true } },
  vacancyVersion: { select: { content: true } },
  vacancy: {
    select: {
      postedById: true, placeOfWorkId: true, remuneration: true, placeKind: true, places: true, state: true, createdById: true, municipalityId: true,
      postedBy: { select: { name: true, phone: true } },
      placeOfWork: { select: { name: true, phone: true } },
      createdBy: { select: { ...accountNames, email: true, phone: true, memberships: { where: { endedAt: null, role: "employer" }, select: { organisationId: true, phone: true } } } },
      formalEmployer: { select: { name: true } },
      liveVersion: { select: { content: true } },
    },
  },
  events: { orderBy: { at: "asc" }, select: { id: true, at: true, by: true, action: true, from: true, to: true, reason: true, note: true, actorId: true, actor: { select: { firstName: true } } } },
} as const satisfies Prisma.MatchSelect;

export type MatchRow = Prisma.MatchGetPayload<{ select: typeof matchSelect }>;

export function tiesOf(row: MatchRow): MatchTies {
  const { jobSeeker, vacancy } = row;
  return {
    jobSeekerId: row.jobSeekerId,
    municipalityId: jobSeeker.municipalityId,
    sharedWithRegion: jobSeeker.sharedWithRegionSince !== null && jobSeeker.sharedWithRegionSince <= now(),
    regionMunicipalityIds: jobSeeker.municipality?.region.municipalities.map(({ id }) => id) ?? [],
    contactPersonId: jobSeeker.contactPersonId,
    contactOrganisationId: jobSeeker.contactPerson?.organisationId ?? null,
    standInIds: standInsToday(row).map((row) => row.standInId),
    postedById: vacancy.postedById,
    placeOfWorkId: vacancy.placeOfWorkId,
    proposedById: proposalOf(row)?.actorId ?? null,
  };
}

export const proposalOf = (row: Pick<MatchRow, "events">) => row.events.find((event) => event.action === "propose") ?? null;

export function standInsToday(row: MatchRow) {
  const day = today();
  return (row.jobSeeker.contactPerson?.stoodInBy ?? []).filter(({ from, until }) => from <= day && day <= until);
}

/** Title of the version that the match is about. */
export function titleOf(row: Pick<MatchRow, "vacancyVersion"> & { vacancy: { liveVersion: { content: unknown } | null } }): string {
  const content = (row.vacancyVersion ?? row.vacancy.liveVersion)?.content as { title?: string } | null | undefined;
  return content?.title ?? "";
}
