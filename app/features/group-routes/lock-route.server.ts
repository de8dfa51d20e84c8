import type { SignUp } from "~/platform/chairs";
import type { Prisma, Tx } from "~/platform/db.server";
import type { RouteTies } from "./policy";

export const routeSelect = {
  id: true, organisationId: true, leaderId: true, title: true, street: true, place: true, startsOn: true, endsOn: true, weeks: true, places: true, cancelledAt: true,
  organisation: { select: { name: true, serves: { select: { municipalityId: true } } } },
} as const satisfies Prisma.GroupRouteSelect;

type RouteRow = Prisma.GroupRouteGetPayload<{ select: typeof routeSelect }>;

export const tiesOf = ({ organisationId, organisation }: { organisationId: string; organisation: { serves: { municipalityId: string }[] } }): RouteTies => ({
  organisationId, municipalityIds: organisation.serves.map(({ municipalityId }) => municipalityId),
});

export type LockedRoute = RouteRow & { ties: RouteTies };

/** A route under a row lock that stays until the end of the transaction: whoever is asked, answers or leaves waits here, which also is the order of the yeses. */
export async function lockRoute(tx: Tx, routeId: string): Promise<LockedRoute | null> {
  await tx.$queryRaw`select id from group_route where id = ${routeId}::uuid for update`;
  // by id: the policy of the caller asks who may do what
  const found = await tx.groupRoute.findUnique({ where: { id: routeId }, select: routeSelect });
  return found && { ...found, ties: tiesOf(found) };
}

export type OpenMember = SignUp & { jobSeekerId: string };

/** Everybody who said yes and has a place or waits, in the order of their yeses. */
export async function listSeatedAndWaiting(tx: Tx, routeId: string): Promise<OpenMember[]> {
  const rows = await tx.groupMember.findMany({ where: { routeId, endedAt: null, saidYes: true }, orderBy: { number: "asc" }, select: { id: true, number: true, chair: true, jobSeekerId: true } });
  return rows.map(({ number, ...row }) => ({ ...row, number: number ?? 0 }));
}
