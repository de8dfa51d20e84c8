import type { Actor } from "~/features/accounts";
import { privateTextErrors } from "~/features/text-guard";
import { m } from "~/paraglide/messages";
import { moveDown } from "~/platform/chairs";
import { now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { conflict, done, invalid, notFound, refused, type Outcome } from "~/platform/outcome";
import { listOpenGuests, lockTour, type LockedTour } from "../lock-tour.server";
import { isMoved, isOpen } from "../model/tour";
import type { TourValues } from "../model/tour-form";
import { canKeep, canPlan } from "../policy";
import { seatNext } from "../seat-next.server";
import { tellGuest } from "../tell.server";

/**
 * Plans a tour, or changes one until it begins. More places go to who waits, there are never fewer places than people who have one,
 * and everybody who comes hears of another time or place.
 */
export function saveTour(actor: Actor, tourId: string | null, values: TourValues): Promise<Outcome<{ tourId: string }>> {
  return inTransaction(async (tx) => {
    if (!canPlan(actor)) return refused(m.tours_only_companies());
    const tour = tourId ? await lockTour(tx, tourId) : null;
    if (tourId && (!tour || !canKeep(actor, tour.ties))) return notFound();
    if (tour && !isOpen(tour, now())) return conflict(m.tours_begun());
    if (values.startsAt <= now()) return invalid("", { day: [m.tours_day_past()] });
    const isPrivate = privateTextErrors(values.shows);
    if (isPrivate) return invalid("", { shows: isPrivate });
    const problem = await whereProblem(tx, actor, values, tour);
    if (problem) return invalid("", problem);
    if (!tour) {
      const made = await tx.tour.create({ data: { ...values, organisationId: actor.organisationId!, createdById: actor.accountId, createdAt: now(), changedAt: now() }, select: { id: true } });
      return done({ tourId: made.id });
    }
    return changeTour(tx, tour, values);
  });
}

async function changeTour(tx: Tx, tour: LockedTour, values: TourValues): Promise<Outcome<{ tourId: string }>> {
  const guests = await listOpenGuests(tx, tour.id);
  const taken = guests.filter(({ chair }) => chair !== null);
  // whoever signed up did so for a tour of this kind
  if (guests.length > 0 && values.audience !== tour.audience) return invalid("", { audience: [m.tours_audience_taken()] });
  if (values.places < taken.length) return invalid("", { places: [m.tours_places_taken({ count: taken.length })] });
  for (const { id, chair } of moveDown(values.places, taken)) await tx.tourGuest.update({ where: { id }, data: { chair } });
  // by id: the row was locked for one of its keepers
  await tx.tour.update({ where: { id: tour.id }, data: { ...values, changedAt: now() } });
  const after = (await lockTour(tx, tour.id))!;
  if (isMoved(tour, values)) for (const guest of guests) await tellGuest(tx, "tour_moved", after, guest);
  await seatNext(tx, after);
  return done({ tourId: tour.id });
}

/** A workplace of the own company or of one that agreed to it (rule 3), and work that is done at that company. What stands already may stay. */
async function whereProblem(tx: Tx, actor: Actor, { workplaceId, vacancyId }: TourValues, tour: LockedTour | null): Promise<Record<string, string[]> | null> {
  const organisationId = actor.organisationId!;
  const agreed = { OR: [{ id: organisationId }, { agreementsAsCompany: { some: { posterId: organisationId, withdrawnAt: null } } }] };
  const workplace = await tx.workplace.findFirst({ where: { id: workplaceId, ...(workplaceId === tour?.workplaceId ? {} : { closedAt: null, organisation: agreed }) }, select: { organisationId: true } });
  if (!workplace) return { workplaceId: [m.tours_missing_workplace()] };
  if (!vacancyId || vacancyId === tour?.vacancyId) return null;
  const own = { OR: [{ postedById: organisationId }, { placeOfWorkId: organisationId }] };
  const vacancy = await tx.vacancy.count({ where: { AND: [{ id: vacancyId, state: "published", placeOfWorkId: workplace.organisationId }, own] } });
  return vacancy === 0 ? { vacancyId: [m.tours_unknown_vacancy()] } : null;
}
