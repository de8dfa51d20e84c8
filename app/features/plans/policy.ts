import type { Actor } from "~/features/accounts";
import { relationTo, type PersonTies } from "~/features/caseload/index.server";

/** Colleagues of the organisation read what the own contact person reads (rule 7); other organisations do not, shared or not (product.md). */
export function canReadPlan(actor: Actor, person: PersonTies): boolean {
  const relation = relationTo(actor, person);
  return relation === "ownContact" || relation === "colleague";
}

/** Ladder and plan are written by who helps: the own contact person, and who stands in. */
export const canKeepPlan = (actor: Actor, person: PersonTies): boolean => relationTo(actor, person) === "ownContact";

/** The person sees the own plan, and agrees to it. */
export const canAgree = (actor: Actor): actor is Actor & { jobSeekerId: string } => actor.role === "jobseeker" && actor.jobSeekerId !== null;

/** An administrator keeps the menus of the municipalities that the organisation serves. */
export const canKeepMenu = (actor: Actor, municipalityId: string): boolean => actor.role === "administrator" && actor.municipalityIds.includes(municipalityId);
