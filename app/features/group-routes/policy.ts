import type { Actor } from "~/features/accounts";
import type { Prisma } from "~/platform/db.server";

/** What the rules need to know of a route. */
export type RouteTies = {
  /** whose contact persons keep it */
  organisationId: string;
  /** the municipalities that this organisation serves */
  municipalityIds: readonly string[];
};

/** A contact person with a hat on. */
type Contact = Actor & { membershipId: string; organisationId: string };

/** Contact persons plan group routes for the municipalities of their organisation. */
export const canPlan = (actor: Actor): actor is Contact => actor.role === "contactPerson" && actor.membershipId !== null && actor.organisationId !== null;

/** Colleagues keep a route together, so that it goes on when who leads it is ill. */
export const canKeep = (actor: Actor, route: RouteTies): actor is Contact => canPlan(actor) && actor.organisationId === route.organisationId;

/** Seen by contact persons who serve one of the same municipalities; they ask own people for it. Never by companies, partners or trainers. */
export const canSee = (actor: Actor, route: RouteTies): actor is Contact => canPlan(actor) && (actor.organisationId === route.organisationId || route.municipalityIds.some((id) => actor.municipalityIds.includes(id)));

/** The same as a filter. */
export function routesSeenBy(actor: Actor): Prisma.GroupRouteWhereInput {
  if (!canPlan(actor)) return { id: { in: [] } };
  return { OR: [{ organisationId: actor.organisationId }, { organisation: { serves: { some: { municipalityId: { in: actor.municipalityIds } } } } }] };
}

/** Names of who has a place: all for who keeps the route, who told each of them so before their yes; else the own people. */
export const namesIn = (actor: Actor, route: RouteTies): "all" | "own" | "none" => (canKeep(actor, route) ? "all" : canSee(actor, route) ? "own" : "none");

/** The person says yes and no alone. */
export const canAnswer = (actor: Actor): actor is Actor & { jobSeekerId: string } => actor.role === "jobseeker" && actor.jobSeekerId !== null;
