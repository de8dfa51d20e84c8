import type { Actor } from "~/features/accounts";
import { notify } from "~/features/notifications/index.server";
import { findMunicipalityOfPlace } from "~/features/organisations/index.server";
import { cellOf, findPlace } from "~/features/places";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction, type Prisma, type Tx } from "~/platform/db.server";
import { done, invalid, type Outcome } from "~/platform/outcome";
import { addOfficeHours } from "~/platform/working-time";
import { enqueueSearchSync } from "#search/sync.server";
import { lockOwnProfile, type LockedProfile } from "../lock-profile.server";

/** Promise of the intake: two working days, in office hours (rule 21). */
const intakePromise = 16;

/**
 * Another place to live: only the centre of its cell is kept (rule 10). Whoever moves to a municipality that the contact
 * person's organisation does not serve comes on the intake list of the new one.
 */
export async function changePlace(actor: Actor, placeName: string): Promise<Outcome> {
  const place = findPlace(placeName);
  if (!place) return invalid(m.profiles_place_unknown(), { place: [m.profiles_place_unknown()] });
  const municipality = await findMunicipalityOfPlace(place.name);
  return inTransaction(async (tx) => {
    const locked = await lockOwnProfile(tx, actor);
    if (!locked.ok) return locked;
    if (locked.value.place === place.name) return done();
    const { cell, lat, lon } = cellOf(place);
    const home = { place: place.name, cell, latitude: lat, longitude: lon, municipalityId: municipality?.id ?? null };
    const moves = locked.value.municipalityId !== home.municipalityId && !(await staysWithContactPerson(tx, locked.value.id, home.municipalityId));
    await tx.jobSeeker.update({ where: { id: locked.value.id }, data: { ...home, ...(moves ? newIntake(municipality?.intakeOrganisationId ?? null) : {}) } });
    if (moves && municipality?.intakeOrganisationId) await tellIntake(tx, locked.value, municipality.intakeOrganisationId);
    await enqueueSearchSync(tx, "talent", locked.value.id);
    return done();
  });
}

async function staysWithContactPerson(tx: Tx, jobSeekerId: string, municipalityId: string | null): Promise<boolean> {
  if (!municipalityId) return false;
  const serving = await tx.jobSeeker.count({ where: { id: jobSeekerId, contactPerson: { endedAt: null, organisation: { serves: { some: { municipalityId } } } } } });
  return serving > 0;
}

function newIntake(intakeOrganisationId: string | null): Prisma.JobSeekerUncheckedUpdateInput {
  const waiting = intakeOrganisationId !== null;
  return { contactPersonId: null, takenAt: null, intakeState: waiting ? "waiting" : "unserved", intakeAskedAt: now(), intakeDueAt: waiting ? addOfficeHours(now(), intakePromise) : null };
}

async function tellIntake(tx: Tx, { id }: LockedProfile, organisationId: string): Promise<void> {
  const staff = await tx.membership.findMany({ where: { organisationId, role: "contactPerson", endedAt: null }, select: { accountId: true } });
  const since = now().toISOString();
  for (const { accountId } of staff) {
    await notify(tx, { accountId, kind: "intake_new", key: `intake-new:${id}:${since}:${accountId}`, path: "/gemeente/intake", params: {} });
  }
}
