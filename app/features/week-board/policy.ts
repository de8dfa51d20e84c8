import type { Actor } from "~/features/accounts";

export type BoardActor = Actor & { membershipId: string; organisationId: string };

/** Contact persons and administrators meet at the board of a municipality that their organisation serves; it shows the people of that organisation. */
export function canUseBoard(actor: Actor, municipalityId: string): actor is BoardActor {
  const works = actor.role === "contactPerson" || actor.role === "administrator";
  return works && actor.membershipId !== null && actor.organisationId !== null && actor.municipalityIds.includes(municipalityId);
}
