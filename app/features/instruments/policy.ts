import type { Actor } from "~/features/accounts";

/** A municipality, or a region with its municipalities. */
export type Scope = { kind: "municipality"; id: string } | { kind: "region"; id: string; municipalityIds: readonly string[] };

/**
 * An administrator keeps the entries of the municipalities that the organisation serves. What a region says is kept together, by the
 * administrators of its municipalities: those of a werkbedrijf or UWV keep their municipalities alone.
 */
export function canKeep(actor: Actor, scope: Scope): boolean {
  if (actor.role !== "administrator") return false;
  if (scope.kind === "municipality") return actor.municipalityIds.includes(scope.id);
  return actor.organisationKind === "municipality" && scope.municipalityIds.some((id) => actor.municipalityIds.includes(id));
}
