import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { isoDay, today } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { isoTime } from "~/platform/working-time";
import { listMembers, type MemberRow } from "./list-members.server";
import { tiesOf } from "./lock-route.server";
import { stateOf } from "./model/group-route";
import type { Presence } from "./model/member";
import { canKeep, routesSeenBy } from "./policy";
import { viewRoute, viewSelect, type MeetingView } from "./view-route";

export type MeetingPage = {
  route: { id: string; title: string };
  meeting: MeetingView;
  fields: Record<string, string>;
  hasBegun: boolean;
  /** time, place and words can still change */
  mayChange: boolean;
  members: (Pick<MemberRow, "id" | "name"> & { presence: Presence | null })[];
};

/** A meeting of a route that the actor keeps, with who has a place; null for another one. */
export async function findMeeting(actor: Actor, routeId: string, meetingId: string, locale: "nl" | "en"): Promise<MeetingPage | null> {
  const found = await prisma.groupRoute.findFirst({ where: { AND: [{ id: routeId }, routesSeenBy(actor)] }, select: viewSelect });
  const row = found?.meetings.find(({ id }) => id === meetingId);
  if (!found || !row || !canKeep(actor, tiesOf(found))) return null;
  const members = (await listMembers(actor, found)).filter(({ standing }) => standing === "hasPlace");
  const state = stateOf(found, today());
  return {
    route: { id: found.id, title: found.title },
    meeting: viewRoute(found, locale).meetings.find(({ id }) => id === meetingId)!,
    fields: { day: isoDay(row.startsAt), from: isoTime(row.startsAt), until: isoTime(row.endsAt), title: row.title, place: row.place },
    hasBegun: row.startsAt <= now(),
    mayChange: state === "toCome" || state === "running",
    members: members.map(({ id, name, presence }) => ({ id, name, presence: presence[meetingId] ?? null })),
  };
}
