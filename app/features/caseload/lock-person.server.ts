import { now } from "~/platform/clock";
import { today } from "~/platform/dates";
import type { Prisma, Tx } from "~/platform/db.server";
import type { PersonTies } from "./policy";

export const tiesSelect = {
  municipalityId: true, contactPersonId: true, intakeState: true, sharedWithRegionSince: true,
  municipality: { select: { intakeOrganisationId: true, region: { select: { municipalities: { select: { id: true } } } } } },
  contactPerson: { select: { organisationId: true, endedAt: true, account: { select: { firstName: true } }, stoodInBy: { select: { standInId: true, from: true, until: true } } } },
} as const satisfies Prisma.JobSeekerSelect;

export function tiesOf(row: Prisma.JobSeekerGetPayload<{ select: typeof tiesSelect }>): PersonTies {
  const day = today();
  return {
    municipalityId: row.municipalityId,
    contactPersonId: row.contactPersonId,
    contactOrganisationId: row.contactPerson?.organisationId ?? null,
    standInIds: (row.contactPerson?.stoodInBy ?? []).filter(({ from, until }) => from <= day && day <= until).map(({ standInId }) => standInId),
    sharedWithRegion: row.sharedWithRegionSince !== null && row.sharedWithRegionSince <= now(),
    regionMunicipalityIds: row.municipality?.region.municipalities.map(({ id }) => id) ?? [],
    intakeState: row.intakeState,
    intakeOrganisationId: row.municipality?.intakeOrganisationId ?? null,
  };
}

export type LockedPerson = { ties: PersonTies; accountId: string; contactName: string; contactLeft: boolean };

/** Reads who a person belongs to, under a row lock that stays until the end of the transaction. */
export async function lockPerson(tx: Tx, jobSeekerId: string): Promise<LockedPerson | null> {
  await tx.$queryRaw`select id from job_seeker where id = ${jobSeekerId}::uuid for no key update`;
  // by id: the policy of the caller asks who may
  const row = await tx.jobSeeker.findUnique({ where: { id: jobSeekerId }, select: { ...tiesSelect, accountId: true } });
  if (!row) return null;
  return { ties: tiesOf(row), accountId: row.accountId, contactName: row.contactPerson?.account.firstName ?? "", contactLeft: (row.contactPerson?.endedAt ?? null) !== null };
}
