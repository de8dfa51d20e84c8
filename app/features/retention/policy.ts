import type { Actor } from "~/features/accounts";

/** How long data are kept is the choice of a municipality itself: of its own administrator, and not of an organisation that serves several. */
export const canKeepPeriod = (actor: Actor, municipalityId: string): boolean =>
  actor.role === "administrator" && actor.organisationKind === "municipality" && actor.municipalityIds.includes(municipalityId);
