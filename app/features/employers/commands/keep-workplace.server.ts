import type { Actor } from "~/features/accounts";
import { findPlace } from "~/features/places";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";
import { enqueueSearchSync } from "#search/sync.server";
import type { WorkplaceInput } from "../model/company-forms";

/** Adds a place where the company works, or changes one. Its vacancies are found at the new spot. */
export function saveWorkplace(actor: Actor, workplaceId: string | null, input: WorkplaceInput): Promise<Outcome<{ id: string }>> {
  return inTransaction(async (tx) => {
    const { organisationId } = actor;
    if (actor.role !== "employer" || !organisationId) return refused(m.employers_members_only());
    const values = { ...input, ...(await spotOf(tx, input.place)) };
    if (!workplaceId) return done(await tx.workplace.create({ data: { ...values, organisationId }, select: { id: true } }));
    const own = await tx.workplace.findFirst({ where: { id: workplaceId, organisationId, closedAt: null }, select: { id: true } });
    if (!own) return notFound();
    await tx.workplace.update({ where: { id: own.id }, data: values });
    const vacancies = await tx.vacancy.findMany({ where: { workplaceId: own.id }, select: { id: true } });
    await tx.vacancy.updateMany({ where: { workplaceId: own.id }, data: { municipalityId: values.municipalityId } });
    for (const { id } of vacancies) await enqueueSearchSync(tx, "vacancy", id);
    return done(own);
  });
}

async function spotOf(tx: Tx, placeName: string) {
  const place = findPlace(placeName);
  if (!place) throw new Error("the form lets only existing places through");
  const served = await tx.municipalityPlace.findUnique({ where: { place: place.name }, select: { municipalityId: true } });
  return { place: place.name, latitude: place.lat, longitude: place.lon, municipalityId: served?.municipalityId ?? null };
}

/** Closes a workplace without open vacancies. One always stays. */
export function closeWorkplace(actor: Actor, workplaceId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const { organisationId } = actor;
    if (actor.role !== "employer" || !organisationId) return refused(m.employers_members_only());
    await tx.$queryRaw`select id from organisation where id = ${organisationId}::uuid for update`;
    const open = await tx.workplace.findMany({ where: { organisationId, closedAt: null }, select: { id: true } });
    if (!open.some(({ id }) => id === workplaceId)) return notFound();
    if (open.length === 1) return conflict(m.employers_last_workplace());
    const inUse = await tx.vacancy.count({ where: { workplaceId, state: { in: ["draft", "submitted", "published", "paused"] } } });
    if (inUse > 0) return conflict(m.employers_workplace_in_use());
    await tx.workplace.update({ where: { id: workplaceId }, data: { closedAt: now() } });
    return done();
  });
}
