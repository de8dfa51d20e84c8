import type { Actor } from "~/features/accounts";
import { distanceInKm, type Coordinates } from "~/features/places";
import { placeInLine } from "~/platform/chairs";
import { now } from "~/platform/clock";
import { prisma, type Prisma } from "~/platform/db.server";
import { tiesOf } from "./lock-tour.server";
import type { SignUpWay } from "./model/tour";
import { canKeep, canSee, toursOf, toursSeenBy, waysFor } from "./policy";
import { viewSelect, viewTour, type TourView, type ViewRow } from "./view-tour";

type Locale = "nl" | "en";

/** A straight line that somebody would go for a tour, as the crow flies. */
export const nearbyKm = 30;
/** Far more than are planned at once. */
const mostListed = 200;
const bySoonest = [{ startsAt: "asc" }, { id: "asc" }] as const satisfies Prisma.TourOrderByWithRelationInput[];

const toCome = (): Prisma.TourWhereInput => ({ cancelledAt: null, startsAt: { gt: now() } });

/** Tours to come that show this company, for whoever looks. */
export const listToursOfCompany = (actor: Actor | null, organisationId: string, locale: Locale): Promise<TourView[]> => listToCome(actor, { workplace: { organisationId } }, locale, 6);

/** Tours to come for this work: its own, and those of the company as a whole. */
export const listToursOfVacancy = (actor: Actor | null, { id, placeOfWorkId }: { id: string; placeOfWorkId: string }, locale: Locale): Promise<TourView[]> =>
  listToCome(actor, { workplace: { organisationId: placeOfWorkId }, OR: [{ vacancyId: id }, { vacancyId: null }] }, locale, 3);

async function listToCome(actor: Actor | null, where: Prisma.TourWhereInput, locale: Locale, take: number): Promise<TourView[]> {
  const rows = await prisma.tour.findMany({ where: { AND: [toCome(), toursSeenBy(actor), where] }, orderBy: [...bySoonest], take, select: viewSelect });
  return rows.map((row) => viewTour(row, locale));
}

/** How the reader stands to a tour. */
export type OwnPlace = { hasPlace: boolean; placeInLine: number | null };
export type TourPage = TourView & { mine: OwnPlace | null; ways: SignUpWay[]; canKeep: boolean };

/** Everything on the public page of a tour, for whoever looks; null when they may not see it. Of who comes only the reader's own place is told. */
export async function findTour(actor: Actor | null, id: string, locale: Locale): Promise<TourPage | null> {
  // by id: the policy in the next line says who may see it
  const found = await prisma.tour.findUnique({ where: { id }, select: viewSelect });
  if (!found || !canSee(actor, tiesOf(found))) return null;
  return { ...viewTour(found, locale), mine: ownPlace(actor, found), ways: waysFor(actor, tiesOf(found)), canKeep: actor !== null && canKeep(actor, tiesOf(found)) };
}

export function ownPlace(actor: Actor | null, { guests }: Pick<ViewRow, "guests">): OwnPlace | null {
  if (!actor) return null;
  const mine = guests.find(({ jobSeekerId, membershipId }) => (actor.role === "jobseeker" ? jobSeekerId !== null && jobSeekerId === actor.jobSeekerId : membershipId !== null && membershipId === actor.membershipId));
  return mine ? { hasPlace: mine.chair !== null, placeInLine: placeInLine(guests, mine.id) } : null;
}

export type NearTour = TourView & { km: number; mine: OwnPlace | null };

/** Tours to come near somebody's home or the municipalities of a contact person, the soonest first. */
export async function listToursNear(actor: Actor, locale: Locale): Promise<NearTour[]> {
  const from = await startsOf(actor);
  if (from.length === 0) return [];
  const rows = await prisma.tour.findMany({ where: { AND: [toCome(), toursSeenBy(actor)] }, orderBy: [...bySoonest], take: mostListed, select: viewSelect });
  return rows.flatMap((row) => {
    const there = { lat: row.workplace.latitude, lon: row.workplace.longitude };
    const km = Math.min(...from.map((one) => distanceInKm(one, there)));
    return km <= nearbyKm ? [{ ...viewTour(row, locale), km: Math.max(1, Math.round(km)), mine: ownPlace(actor, row) }] : [];
  });
}

/** The centre of a job seeker's own cell (rule 10), or of the municipalities that a contact person serves. */
async function startsOf(actor: Actor): Promise<Coordinates[]> {
  const select = { latitude: true, longitude: true } as const;
  const rows = actor.jobSeekerId
    ? await prisma.jobSeeker.findMany({ where: { id: actor.jobSeekerId, accountId: actor.accountId }, select })
    : await prisma.municipality.findMany({ where: { id: { in: actor.municipalityIds } }, select });
  return rows.map(({ latitude, longitude }) => ({ lat: latitude, lon: longitude }));
}

export type Visit = TourView & OwnPlace & { attended: boolean | null };

/** Where a job seeker comes along or waits: what is to come first, the soonest first; then what was, newest first. */
export async function listOwnVisits(actor: Actor, locale: Locale): Promise<{ toCome: Visit[]; before: Visit[] }> {
  if (!actor.jobSeekerId) return { toCome: [], before: [] };
  const visits = await listVisits(actor.jobSeekerId, locale);
  return { toCome: visits.filter(({ state }) => state === "open"), before: visits.filter(({ state }) => state === "begun").reverse() };
}

/** Tours of one person, the soonest first. The caller has asked who may see the person. */
export async function listVisits(jobSeekerId: string, locale: Locale): Promise<Visit[]> {
  const rows = await prisma.tourGuest.findMany({ where: { jobSeekerId, endedAt: null }, orderBy: { tour: { startsAt: "asc" } }, take: mostListed, select: { id: true, chair: true, attended: true, tour: { select: viewSelect } } });
  return rows.map(({ id, chair, attended, tour }) => ({ ...viewTour(tour, locale), hasPlace: chair !== null, placeInLine: placeInLine(tour.guests, id), attended }));
}

/** Tours that the actor keeps: what is to come, the soonest first, and what was, newest first. */
export async function listKeptTours(actor: Actor, locale: Locale): Promise<{ toCome: TourView[]; before: TourView[] }> {
  const rows = await prisma.tour.findMany({ where: toursOf(actor), orderBy: [{ startsAt: "desc" }, { id: "asc" }], take: mostListed, select: viewSelect });
  const tours = rows.map((row) => viewTour(row, locale));
  return { toCome: tours.filter(({ state }) => state === "open").reverse(), before: tours.filter(({ state }) => state !== "open") };
}

/** How many tours a company has to come. */
export const countKeptTours = (actor: Actor): Promise<number> => prisma.tour.count({ where: { AND: [toursOf(actor), toCome()] } });
