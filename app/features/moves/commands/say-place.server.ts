import type { Actor } from "~/features/accounts";
import { notify } from "~/features/notifications/index.server";
import { findMunicipalityOfPlace } from "~/features/organisations/index.server";
import { cellOf, findPlace } from "~/features/places";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction, type Prisma, type Tx } from "~/platform/db.server";
import { done, invalid, refused, type Outcome } from "~/platform/outcome";
import { addOfficeHours } from "~/platform/working-time";
import { enqueueSearchSync } from "#search/sync.server";
import { lockMover, type Mover } from "../lock-mover.server";

/** Promise of the intake: two working days, in office hours (rule 21). */
const intakePromise = 16;

type Municipality = Awaited<ReturnType<typeof findMunicipalityOfPlace>>;

/**
 * Another place to live: only the centre of its cell is kept (rule 10), and it counts at once for every distance. Where the organisation of the
 * contact person does not help, the person begins to move: the contact person stays until one over there has taken over (decision 0043).
 */
export async function sayPlace(actor: Actor, placeName: string): Promise<Outcome> {
  const place = findPlace(placeName);
  if (!place) return invalid(m.moves_place_unknown(), { place: [m.moves_place_unknown()] });
  const { jobSeekerId } = actor;
  if (actor.role !== "jobseeker" || !jobSeekerId) return refused(m.moves_only_job_seekers());
  const municipality = await findMunicipalityOfPlace(place.name);
  return inTransaction(async (tx) => {
    const mover = await lockMover(tx, jobSeekerId);
    if (!mover) return refused(m.moves_only_job_seekers());
    if (mover.person.place === place.name) return done();
    const { cell, lat, lon } = cellOf(place);
    const follows = await follow(tx, mover, municipality, place.name);
    if (follows.municipalityId !== undefined) await stopSharingElsewhere(tx, mover, follows.municipalityId as string | null);
    await tx.jobSeeker.update({ where: { id: jobSeekerId }, data: { place: place.name, cell, latitude: lat, longitude: lon, ...follows } });
    await enqueueSearchSync(tx, "talent", jobSeekerId);
    return done();
  });
}

/** What changes about who helps. */
async function follow(tx: Tx, mover: Mover, municipality: Municipality, place: string): Promise<Prisma.JobSeekerUncheckedUpdateInput> {
  const { person, move } = mover;
  const contact = person.contactPerson;
  const hereId = municipality?.id ?? null;
  if (!contact || contact.endedAt || !person.municipalityId) {
    if (person.municipalityId === hereId) return {};
    if (municipality?.intakeOrganisationId) await tellIntake(tx, person.id, municipality.intakeOrganisationId);
    return { municipalityId: hereId, ...newIntake(municipality) };
  }
  const stays = hereId !== null && (hereId === person.municipalityId || contact.organisation.serves.some(({ municipalityId }) => municipalityId === hereId));
  if (stays) {
    if (move) await callOff(tx, mover);
    return { municipalityId: hereId };
  }
  if (move && move.toMunicipalityId === hereId) await tx.move.update({ where: { id: move.id }, data: { toPlace: place } });
  else await begin(tx, mover, municipality, place);
  return {};
}

/** Sharing was with people of the old region: in another one, or where nobody serves, it ends. */
async function stopSharingElsewhere(tx: Tx, { person }: Mover, municipalityId: string | null): Promise<void> {
  if (!person.sharedWithRegionSince) return;
  const region = municipalityId ? await tx.municipality.findUnique({ where: { id: municipalityId }, select: { regionId: true } }) : null; // by id: which region a municipality lies in is public
  if (region && region.regionId === person.municipality?.regionId) return;
  await tx.jobSeeker.update({ where: { id: person.id }, data: { sharedWithRegionSince: null } });
  await tx.regionConsent.create({ data: { jobSeekerId: person.id, given: false, at: now(), byMove: true } });
}

/** A consent to let something go along was for one municipality: with another one it begins empty. */
async function begin(tx: Tx, { person, move }: Mover, municipality: Municipality, place: string): Promise<void> {
  if (move) await tx.move.update({ where: { id: move.id }, data: { state: "cancelled", closedAt: now(), goesAlong: [] } });
  const made = await tx.move.create({
    data: {
      jobSeekerId: person.id, fromMunicipalityId: person.municipalityId!, fromContactId: person.contactPersonId, toMunicipalityId: municipality?.id ?? null, toPlace: place,
      at: now(), dueAt: municipality?.intakeOrganisationId ? addOfficeHours(now(), intakePromise) : null,
    },
    select: { id: true },
  });
  await notify(tx, { accountId: person.contactPerson!.accountId, kind: "move_new", key: `move-new:${made.id}`, path: `/gemeente/mensen/${person.id}`, params: { name: person.account.firstName, title: place }, side: "contact" });
  if (municipality?.intakeOrganisationId) await tellIntake(tx, person.id, municipality.intakeOrganisationId);
}

async function callOff(tx: Tx, { person, move }: Mover): Promise<void> {
  await tx.move.update({ where: { id: move!.id }, data: { state: "cancelled", closedAt: now(), goesAlong: [] } });
  await notify(tx, { accountId: person.contactPerson!.accountId, kind: "move_cancelled", key: `move-cancelled:${move!.id}`, path: `/gemeente/mensen/${person.id}`, params: { name: person.account.firstName }, side: "contact" });
}

function newIntake(municipality: Municipality): Prisma.JobSeekerUncheckedUpdateInput {
  const waiting = Boolean(municipality?.intakeOrganisationId);
  return { contactPersonId: null, takenAt: null, intakeState: waiting ? "waiting" : "unserved", intakeAskedAt: now(), intakeDueAt: waiting ? addOfficeHours(now(), intakePromise) : null };
}

async function tellIntake(tx: Tx, jobSeekerId: string, organisationId: string): Promise<void> {
  const staff = await tx.membership.findMany({ where: { organisationId, role: "contactPerson", endedAt: null }, select: { accountId: true } });
  const since = now().toISOString();
  for (const { accountId } of staff) {
    await notify(tx, { accountId, kind: "intake_new", key: `intake-new:${jobSeekerId}:${since}:${accountId}`, path: "/gemeente/intake", params: {} });
  }
}
