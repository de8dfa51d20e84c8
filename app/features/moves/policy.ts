import type { Actor } from "~/features/accounts";
import { servesMunicipality } from "~/features/organisations";
import type { Prisma } from "~/platform/db.server";

/** What the rules need to know of somebody who moves. */
export type MoveTies = {
  jobSeekerId: string;
  state: "open" | "taken" | "ended" | "cancelled";
  toMunicipalityId: string | null;
  /** does the intake there (rule 4) */
  intakeOrganisationId: string | null;
};

/** A contact person of the organisation that does the intake of the new municipality takes the person over. */
export function canTakeOver(actor: Actor, move: MoveTies): boolean {
  return actor.role === "contactPerson" && actor.membershipId !== null && actor.organisationId !== null && actor.organisationId === move.intakeOrganisationId && servesMunicipality(actor, move.toMunicipalityId);
}

/** What goes along is the person's own choice, as long as nobody has taken over. */
export const canPack = (actor: Actor, move: MoveTies): boolean => actor.role === "jobseeker" && actor.jobSeekerId === move.jobSeekerId && move.state === "open" && move.toMunicipalityId !== null;

/** `canTakeOver` as a filter. */
export function comingTo(actor: Actor): Prisma.MoveWhereInput {
  if (actor.role !== "contactPerson" || !actor.membershipId || !actor.organisationId) return { id: { in: [] } };
  return { state: "open", toMunicipalityId: { in: actor.municipalityIds }, toMunicipality: { intakeOrganisationId: actor.organisationId }, jobSeeker: { account: { erasedAt: null } } };
}
