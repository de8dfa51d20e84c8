import type { Actor } from "~/features/accounts";
import { privateTextErrors } from "~/features/text-guard";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { dateOfDay, isoDay, today } from "~/platform/dates";
import { inTransaction, type Tx } from "~/platform/db.server";
import { conflict, done, invalid, notFound, type Outcome, type Refusal } from "~/platform/outcome";
import { listSeatedAndWaiting, lockRoute, type LockedRoute } from "../lock-route.server";
import type { MeetingValues } from "../model/forms";
import { stateOf } from "../model/group-route";
import { limits } from "../model/limits";
import { canKeep } from "../policy";
import { tellMember } from "../tell.server";

/** Adds a meeting to the programme, or changes one; people who come hear of another time or place of what is to come. */
export function keepMeeting(actor: Actor, routeId: string, meetingId: string | null, values: MeetingValues): Promise<Outcome<{ meetingId: string }>> {
  return inTransaction(async (tx) => {
    const route = await lockForKeeper(tx, actor, routeId);
    if ("ok" in route) return route;
    const before = meetingId ? await tx.groupMeeting.findFirst({ where: { id: meetingId, routeId }, select: { startsAt: true, endsAt: true, place: true } }) : null;
    if (meetingId && !before) return notFound();
    const wrong = await meetingErrors(tx, route, meetingId, values);
    if (wrong) return invalid("", wrong);
    const kept = meetingId
      ? await tx.groupMeeting.update({ where: { id: meetingId }, data: values, select: { id: true } })
      : await tx.groupMeeting.create({ data: { ...values, routeId }, select: { id: true } });
    const isMoved = before !== null && (before.startsAt.getTime() !== values.startsAt.getTime() || before.endsAt.getTime() !== values.endsAt.getTime() || before.place !== values.place);
    if (isMoved && values.startsAt > now()) await tellComing(tx, route);
    return done({ meetingId: kept.id });
  });
}

/** Takes a meeting out of the programme, as long as nobody's attendance stands under it. */
export function dropMeeting(actor: Actor, routeId: string, meetingId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const route = await lockForKeeper(tx, actor, routeId);
    if ("ok" in route) return route;
    const meeting = await tx.groupMeeting.findFirst({ where: { id: meetingId, routeId }, select: { startsAt: true, _count: { select: { attendance: true } } } });
    if (!meeting) return done();
    if (meeting._count.attendance > 0) return conflict(m.group_routes_meeting_noted());
    await tx.groupMeeting.delete({ where: { id: meetingId } });
    if (meeting.startsAt > now()) await tellComing(tx, route);
    return done();
  });
}

async function lockForKeeper(tx: Tx, actor: Actor, routeId: string): Promise<LockedRoute | Refusal> {
  const route = await lockRoute(tx, routeId);
  if (!route || !canKeep(actor, route.ties)) return notFound();
  const state = stateOf(route, today());
  return state === "over" || state === "cancelled" ? conflict(m.group_routes_over()) : route;
}

async function meetingErrors(tx: Tx, route: LockedRoute, meetingId: string | null, { startsAt, title, place }: MeetingValues): Promise<Record<string, string[]> | null> {
  const day = dateOfDay(isoDay(startsAt));
  if (day < route.startsOn || day > route.endsOn) return { day: [m.group_routes_meeting_outside()] };
  const isPrivate = privateTextErrors(title) ?? privateTextErrors(place);
  if (isPrivate) return { title: isPrivate };
  const others = await tx.groupMeeting.findMany({ where: { routeId: route.id, ...(meetingId ? { id: { not: meetingId } } : {}) }, select: { startsAt: true } });
  if (others.some((other) => other.startsAt.getTime() === startsAt.getTime())) return { from: [m.group_routes_meeting_twice()] };
  return others.length >= limits.meetings ? { day: [m.group_routes_no_meetings()] } : null;
}

async function tellComing(tx: Tx, route: LockedRoute): Promise<void> {
  for (const member of await listSeatedAndWaiting(tx, route.id)) await tellMember(tx, "group_changed", route, member, { turn: now().toISOString() });
}
