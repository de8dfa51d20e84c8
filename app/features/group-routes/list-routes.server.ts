import type { Actor } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import { placeInLine } from "~/platform/chairs";
import { now } from "~/platform/clock";
import { today } from "~/platform/dates";
import { prisma, type Prisma } from "~/platform/db.server";
import { stateOf, type RouteState } from "./model/group-route";
import { standingOf, type Outcome, type Standing } from "./model/member";
import { routesSeenBy } from "./policy";
import { lineSelect, viewLine, type RouteLine } from "./view-route";

type Locale = "nl" | "en";
/** Far more than run in one region. */
const mostListed = 200;

/** Meetings that began and under which nobody's attendance stands. */
const unnoted = (): Prisma.GroupMeetingWhereInput => ({ startsAt: { lte: now() }, attendance: { none: {} } });

export type ListedRoute = RouteLine & { isOwn: boolean; /** own people who were asked or said yes */ own: number; /** own people whose answer waits */ asked: number; /** meetings to note; only for who keeps it */ toNote: number };

/** Routes that a contact person sees: what is to come, the soonest first; what runs; and what was, newest first. */
export async function listRoutes(actor: Actor, locale: Locale): Promise<Record<RouteState, ListedRoute[]>> {
  const rows = await prisma.groupRoute.findMany({
    where: routesSeenBy(actor), orderBy: [{ startsOn: "desc" }, { id: "asc" }], take: mostListed,
    select: { ...lineSelect, _count: { select: { meetings: { where: unnoted() } } } },
  });
  const own = await countOwn(actor, rows.map(({ id }) => id));
  const lines = rows.map((row): ListedRoute => {
    const line = viewLine(row, locale);
    const isOwn = row.organisationId === actor.organisationId;
    return { ...line, isOwn, own: own.get(row.id)?.all ?? 0, asked: own.get(row.id)?.asked ?? 0, toNote: isOwn && line.state !== "cancelled" && line.freePlaces < line.places ? row._count.meetings : 0 };
  });
  const of = (state: RouteState) => lines.filter((line) => line.state === state);
  return { toCome: of("toCome").reverse(), running: of("running"), over: of("over"), cancelled: of("cancelled") };
}

async function countOwn(actor: Actor, routeIds: string[]): Promise<Map<string, { all: number; asked: number }>> {
  const counts = await prisma.groupMember.groupBy({ by: ["routeId", "saidYes"], where: { routeId: { in: routeIds }, endedAt: null, jobSeeker: peopleIn(actor, "own") }, _count: true });
  const found = new Map<string, { all: number; asked: number }>();
  for (const { routeId, saidYes, _count } of counts) {
    const before = found.get(routeId) ?? { all: 0, asked: 0 };
    found.set(routeId, { all: before.all + _count, asked: before.asked + (saidYes === null ? _count : 0) });
  }
  return found;
}

export type OwnGroup = RouteLine & { standing: Standing; placeInLine: number | null; outcome: Outcome | null };

/** Groups of one person, newest first: the newest way into each. The caller has asked who may see the person. */
export async function listGroupsOf(jobSeekerId: string, locale: Locale): Promise<OwnGroup[]> {
  const rows = await prisma.groupMember.findMany({
    where: { jobSeekerId }, orderBy: [{ proposedAt: "desc" }, { id: "desc" }], take: mostListed,
    select: { id: true, saidYes: true, chair: true, endedAt: true, ending: true, outcome: true, routeId: true, route: { select: lineSelect } },
  });
  const newest = [...new Map(rows.toReversed().map((row) => [row.routeId, row])).values()].reverse();
  return newest.map((row) => ({ ...viewLine(row.route, locale), standing: standingOf(row), placeInLine: lineOf(row.route.members, row.id), outcome: row.outcome }));
}

export const lineOf = (members: readonly { id: string; number: number | null; chair: number | null }[], id: string): number | null => placeInLine(members.map((member) => ({ ...member, number: member.number ?? 0 })), id);

/** What a home shows: a question that waits for an answer, and groups with a place or in line. */
export async function groupsForHome(jobSeekerId: string, locale: Locale): Promise<OwnGroup[]> {
  const rows = await prisma.groupMember.findMany({
    where: { jobSeekerId, endedAt: null, route: { cancelledAt: null, endsOn: { gte: today() } } }, orderBy: [{ route: { startsOn: "asc" } }, { id: "asc" }], take: 5,
    select: { id: true, saidYes: true, chair: true, endedAt: true, ending: true, outcome: true, route: { select: lineSelect } },
  });
  return rows
    // a question that was not answered in time is no question any more
    .filter(({ chair, route }) => chair !== null || stateOf(route, today()) === "toCome")
    .filter(({ outcome }) => outcome !== "stopped")
    .map((row) => ({ ...viewLine(row.route, locale), standing: standingOf(row), placeInLine: lineOf(row.route.members, row.id), outcome: row.outcome }));
}
