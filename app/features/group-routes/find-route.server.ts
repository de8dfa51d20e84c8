import type { Actor } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import { prisma } from "~/platform/db.server";
import { isoDay, today } from "~/platform/dates";
import { tiesOf } from "./lock-route.server";
import { listMembers, type MemberRow } from "./list-members.server";
import { stateOf } from "./model/group-route";
import { writePartners } from "./model/partners";
import { canKeep, canSee, routesSeenBy } from "./policy";
import { readResults, type Results } from "./results.server";
import { viewRoute, viewSelect, type RouteView } from "./view-route";

type Locale = "nl" | "en";

export type RoutePage = {
  route: RouteView;
  mayKeep: boolean;
  members: MemberRow[];
  /** own people who could be asked now */
  people: { value: string; label: string }[];
  /** once it is over */
  results: Results | null;
  /** meetings under which attendance stands */
  noted: string[];
};

/** A route for a contact person, with the people whom that one may know; null when it may not be seen. */
export async function findRoute(actor: Actor, id: string, locale: Locale): Promise<RoutePage | null> {
  const found = await prisma.groupRoute.findFirst({ where: { AND: [{ id }, routesSeenBy(actor)] }, select: viewSelect });
  if (!found || !canSee(actor, tiesOf(found))) return null;
  const isOpen = stateOf(found, today()) === "toCome";
  const [members, people, results, noted] = await Promise.all([
    listMembers(actor, found),
    isOpen ? listAskable(actor, id, tiesOf(found).municipalityIds) : [],
    stateOf(found, today()) === "over" ? readResults({ id }) : null,
    prisma.groupAttendance.groupBy({ by: ["meetingId"], where: { meeting: { routeId: id } } }),
  ]);
  return { route: viewRoute(found, locale), mayKeep: canKeep(actor, tiesOf(found)), members, people, results, noted: noted.map(({ meetingId }) => meetingId) };
}

/** Own people from the municipalities of the route who are not in it and were not asked, or said no. */
async function listAskable(actor: Actor, routeId: string, municipalityIds: readonly string[]): Promise<{ value: string; label: string }[]> {
  const rows = await prisma.jobSeeker.findMany({
    where: { AND: [peopleIn(actor, "own"), { municipalityId: { in: [...municipalityIds] }, groups: { none: { routeId, endedAt: null } } }] },
    orderBy: [{ account: { firstName: "asc" } }, { id: "asc" }], take: 300, select: { id: true, account: { select: { firstName: true, lastName: true } } },
  });
  return rows.map(({ id, account }) => ({ value: id, label: `${account.firstName} ${account.lastName}`.trim() }));
}

export type KeptRoute = { route: RouteView; fields: Record<string, string> };

/** A route that the actor keeps, as its form posts it; null for another one. */
export async function findKeptRoute(actor: Actor, id: string, locale: Locale): Promise<KeptRoute | null> {
  const found = await prisma.groupRoute.findFirst({ where: { AND: [{ id }, routesSeenBy(actor)] }, select: viewSelect });
  if (!found || !canKeep(actor, tiesOf(found))) return null;
  const { title, about, gives, street, place, weeks, places, leaderId, partners } = found;
  return { route: viewRoute(found, locale), fields: { title, about, gives, street, place, startsOn: isoDay(found.startsOn), weeks: String(weeks), places: String(places), leaderId: leaderId ?? "", partners: writePartners(partners) } };
}
