import type { Actor } from "~/features/accounts";
import { servesMunicipality } from "~/features/organisations";
import type { Prisma } from "~/platform/db.server";

/** What the rules need to know of a training. */
export type TrainingTies = { organisationId: string; municipalityId: string | null };

/** Members of a trainer, and contact persons for the places that their organisation serves. */
export const canBegin = (actor: Actor): boolean => (actor.role === "trainer" || actor.role === "contactPerson") && actor.organisationId !== null;

/** Where a training may be given: a trainer everywhere, a contact person only in a municipality of the own organisation. */
export function canGiveIn(actor: Actor, municipalityId: string | null): boolean {
  return canBegin(actor) && (actor.role === "trainer" || servesMunicipality(actor, municipalityId));
}

/** Who began it keeps it, with the colleagues: what another organisation offers is theirs to change. */
export function canKeep(actor: Actor, training: TrainingTies): boolean {
  return actor.organisationId === training.organisationId && canGiveIn(actor, training.municipalityId);
}

/** The same as a filter. */
export function trainingsOf(actor: Actor): Prisma.TrainingWhereInput {
  if (!canBegin(actor) || !actor.organisationId) return { id: { in: [] } };
  return { organisationId: actor.organisationId, ...(actor.role === "contactPerson" ? { municipalityId: { in: actor.municipalityIds } } : {}) };
}

/**
 * Whom of the people with a chair somebody may know by name: a trainer those of the own trainings, who chose to come; a contact
 * person those of the own organisation. Who waits is only counted. Never before a sign-up (product rules 5 and 7).
 */
export function namesIn(actor: Actor, training: TrainingTies): "all" | "ownOrganisation" | "none" {
  if (!canKeep(actor, training)) return "none";
  return actor.role === "trainer" ? "all" : "ownOrganisation";
}
