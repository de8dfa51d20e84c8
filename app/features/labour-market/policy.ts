import type { Actor } from "~/features/accounts";

/** Of which municipalities somebody reads supply and demand: a contact person of those that the organisation serves, an administrator of all. */
export function readableMunicipalities(actor: Pick<Actor, "role" | "municipalityIds">): "all" | readonly string[] {
  if (actor.role === "administrator") return "all";
  return actor.role === "contactPerson" ? actor.municipalityIds : [];
}
