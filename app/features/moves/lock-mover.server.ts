import { lockProfile, type LockedProfile } from "~/features/profiles/index.server";
import type { Prisma, Tx } from "~/platform/db.server";

const select = {
  id: true, municipalityId: true, contactPersonId: true, place: true, sharedWithRegionSince: true,
  account: { select: { id: true, firstName: true, erasedAt: true } },
  municipality: { select: { name: true, regionId: true } },
  contactPerson: { select: { id: true, accountId: true, endedAt: true, organisationId: true, account: { select: { firstName: true } }, organisation: { select: { serves: { select: { municipalityId: true } } } } } },
  moves: { where: { state: "open" }, take: 1, select: { id: true, jobSeekerId: true, state: true, toMunicipalityId: true, toPlace: true, goesAlong: true, toMunicipality: { select: { name: true, regionId: true, intakeOrganisationId: true } } } },
} as const satisfies Prisma.JobSeekerSelect;

export type Mover = { profile: LockedProfile; person: Prisma.JobSeekerGetPayload<{ select: typeof select }>; move: Prisma.JobSeekerGetPayload<{ select: typeof select }>["moves"][number] | null };

/** Somebody who moves or may, under the lock of the profile: saying where one lives, taking over and a decision about the profile follow each other. */
export async function lockMover(tx: Tx, jobSeekerId: string): Promise<Mover | null> {
  // by id: the policy of the caller asks who may; without it the lock below would have nothing to hold
  if (!(await tx.jobSeeker.findUnique({ where: { id: jobSeekerId }, select: { id: true } }))) return null;
  const profile = await lockProfile(tx, jobSeekerId);
  const person = await tx.jobSeeker.findUniqueOrThrow({ where: { id: jobSeekerId }, select });
  return { profile, person, move: person.moves[0] ?? null };
}

export const tiesOf = (move: NonNullable<Mover["move"]>) => ({ ...move, intakeOrganisationId: move.toMunicipality?.intakeOrganisationId ?? null });
