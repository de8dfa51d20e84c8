import type { Actor } from "~/features/accounts";
import { privateTextErrors } from "~/features/text-guard";
import { m } from "~/paraglide/messages";
import { moveDown } from "~/platform/chairs";
import { now } from "~/platform/clock";
import { dateOfDay, today } from "~/platform/dates";
import { inTransaction, type Tx } from "~/platform/db.server";
import { conflict, done, invalid, notFound, refused, type Outcome } from "~/platform/outcome";
import { listSeatedAndWaiting, lockRoute, type LockedRoute } from "../lock-route.server";
import type { NewRouteValues, RouteValues } from "../model/forms";
import { daysBetween, lastDayOf, planMeetings, sameTimeLater, stateOf } from "../model/group-route";
import { limits } from "../model/limits";
import { writePartners } from "../model/partners";
import { canKeep, canPlan } from "../policy";
import { seatNext } from "../seat.server";
import { tellMember } from "../tell.server";

type Errors = Record<string, string[]>;

/** Plans a route with a programme in the given rhythm. Who leads is a contact person of the own organisation. */
export function planRoute(actor: Actor, { days, from, until, ...values }: NewRouteValues): Promise<Outcome<{ routeId: string }>> {
  return inTransaction(async (tx) => {
    if (!canPlan(actor)) return refused(m.group_routes_only_contacts());
    const meetings = planMeetings({ startsOn: values.startsOn, weeks: values.weeks, days, from, until });
    const wrong = textErrors(values) ?? (await leaderError(tx, actor.organisationId, values.leaderId, null)) ?? startError(values.startsOn)
      ?? (meetings.length === 0 || meetings.length > limits.meetings ? { days: [m.group_routes_no_meetings()] } : null);
    if (wrong) return invalid("", wrong);
    const made = await tx.groupRoute.create({
      data: { ...rowOf(values), organisationId: actor.organisationId, createdById: actor.accountId, createdAt: now(), changedAt: now(), partners: { createMany: { data: values.partners } }, meetings: { createMany: { data: meetings } } },
      select: { id: true },
    });
    return done({ routeId: made.id });
  });
}

/**
 * Changes what stands about a route. Before it begins another first day moves the whole programme along; more places go to who waits,
 * and there are never fewer than people who have one. Everybody who comes hears of another day or place.
 */
export function changeRoute(actor: Actor, routeId: string, values: RouteValues): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const route = await lockRoute(tx, routeId);
    if (!route || !canKeep(actor, route.ties)) return notFound();
    const state = stateOf(route, today());
    if (state === "over" || state === "cancelled") return conflict(m.group_routes_over());
    const row = rowOf(values);
    const shift = daysBetween(route.startsOn, row.startsOn);
    if (shift !== 0 && state !== "toCome") return invalid("", { startsOn: [m.group_routes_has_begun()] });
    const members = await listSeatedAndWaiting(tx, routeId);
    const taken = members.filter(({ chair }) => chair !== null);
    const wrong = textErrors(values) ?? (await leaderError(tx, route.organisationId, values.leaderId, route.leaderId)) ?? (shift === 0 ? null : startError(values.startsOn))
      ?? (values.places < taken.length ? { places: [m.group_routes_places_taken({ count: taken.length })] } : null) ?? (await weeksError(tx, route, row.endsOn, shift));
    if (wrong) return invalid("", wrong);
    await moveMeetings(tx, routeId, shift);
    for (const { id, chair } of moveDown(values.places, taken)) await tx.groupMember.update({ where: { id }, data: { chair } });
    await tx.groupPartner.deleteMany({ where: { routeId } });
    await tx.groupPartner.createMany({ data: values.partners.map((partner) => ({ ...partner, routeId })) });
    // by id: the row was locked for one of its keepers
    await tx.groupRoute.update({ where: { id: routeId }, data: { ...row, changedAt: now() } });
    const after = (await lockRoute(tx, routeId))!;
    if (shift !== 0 || route.place !== row.place || route.street !== row.street) for (const member of members) await tellMember(tx, "group_changed", after, member, { turn: now().toISOString() });
    await seatNext(tx, after);
    return done();
  });
}

const rowOf = ({ title, about, gives, street, place, startsOn, weeks, places, leaderId }: RouteValues) => ({
  title, about, gives, street, place, startsOn: dateOfDay(startsOn), weeks, endsOn: dateOfDay(lastDayOf(startsOn, weeks)), places, leaderId,
});

function textErrors({ title, about, gives, partners }: RouteValues): Errors | null {
  const found = Object.entries({ title, about, gives, partners: writePartners(partners) }).flatMap(([field, text]) => {
    const wrong = privateTextErrors(text);
    return wrong ? [[field, wrong] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : null;
}

const startError = (startsOn: string): Errors | null => (dateOfDay(startsOn) <= today() ? { startsOn: [m.group_routes_start_past()] } : null);

/** Somebody who works there now; who leads it already may stay. */
async function leaderError(tx: Tx, organisationId: string, leaderId: string, before: string | null): Promise<Errors | null> {
  if (leaderId === before) return null;
  const works = await tx.membership.count({ where: { id: leaderId, organisationId, role: "contactPerson", endedAt: null } });
  return works === 0 ? { leaderId: [m.group_routes_missing_leader()] } : null;
}

/** A shorter route would lose meetings. */
async function weeksError(tx: Tx, route: LockedRoute, endsOn: Date, shift: number): Promise<Errors | null> {
  const last = await tx.groupMeeting.findFirst({ where: { routeId: route.id }, orderBy: { startsAt: "desc" }, select: { startsAt: true } });
  if (!last) return null;
  return daysBetween(route.startsOn, last.startsAt) + shift > daysBetween(route.startsOn, endsOn) ? { weeks: [m.group_routes_meetings_after()] } : null;
}

/** From the end that moves first, so that no two are at one moment on the way. */
async function moveMeetings(tx: Tx, routeId: string, shift: number): Promise<void> {
  if (shift === 0) return;
  const meetings = await tx.groupMeeting.findMany({ where: { routeId }, orderBy: { startsAt: shift > 0 ? "desc" : "asc" }, select: { id: true, startsAt: true, endsAt: true } });
  for (const { id, startsAt, endsAt } of meetings) await tx.groupMeeting.update({ where: { id }, data: { startsAt: sameTimeLater(startsAt, shift), endsAt: sameTimeLater(endsAt, shift) } });
}
