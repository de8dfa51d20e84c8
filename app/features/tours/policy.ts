import type { Actor } from "~/features/accounts";
import type { Prisma } from "~/platform/db.server";
import { waysOf, type Audience, type SignUpWay } from "./model/tour";

/** What the rules need to know of a tour. */
export type TourTies = {
  /** who planned it */
  organisationId: string;
  /** whose workplace it is */
  placeOfWorkId: string;
  audience: Audience;
  /** the company of the workplace is verified */
  isVerified: boolean;
};

/** Members of a verified company plan tours. */
export const canPlan = (actor: Actor): boolean => actor.role === "employer" && actor.organisationId !== null && actor.organisationVerified;

/** Who planned it and where it is keep it together, as with vacancies (rule 3). */
export const canKeep = (actor: Actor, tour: TourTies): boolean => canPlan(actor) && (actor.organisationId === tour.organisationId || actor.organisationId === tour.placeOfWorkId);

/** The same as a filter. */
export function toursOf(actor: Actor): Prisma.TourWhereInput {
  if (!canPlan(actor)) return { id: { in: [] } };
  return { OR: [{ organisationId: actor.organisationId! }, { workplace: { organisationId: actor.organisationId! } }] };
}

/** Everybody sees tours of verified companies; those for contact persons are seen by contact persons and by who keeps them. */
export function canSee(actor: Actor | null, tour: TourTies): boolean {
  if (actor && canKeep(actor, tour)) return true;
  return tour.isVerified && (tour.audience !== "contactPersons" || actor?.role === "contactPerson");
}

/** The same as a filter, without those that somebody only sees because of keeping them. */
export function toursSeenBy(actor: Actor | null): Prisma.TourWhereInput {
  return { workplace: { organisation: { verification: "verified" } }, ...(actor?.role === "contactPerson" ? {} : { audience: { not: "contactPersons" } }) };
}

/** In which ways the actor can sign up, whatever the moment. */
export function waysFor(actor: Actor | null, tour: TourTies): SignUpWay[] {
  if (!actor || !canSee(actor, tour)) return [];
  const own: readonly SignUpWay[] = actor.role === "jobseeker" && actor.jobSeekerId ? ["self"] : actor.role === "contactPerson" && actor.membershipId ? ["bring", "look"] : [];
  return own.filter((way) => waysOf[tour.audience].includes(way));
}
