import type { Actor } from "~/features/accounts";

/** Whether the actor's organisation serves a municipality. Every policy about a person asks this, never whether two ids are equal. */
export function servesMunicipality(actor: Pick<Actor, "role" | "municipalityIds">, municipalityId: string | null): boolean {
  if (actor.role === "jobseeker" || actor.role === "employer") return false;
  return municipalityId !== null && actor.municipalityIds.includes(municipalityId);
}

/** Whether the actor helps people somewhere in a region, given all of its municipalities. Alone this opens nothing: the person has to share (rule 7). */
export function servesRegion(actor: Pick<Actor, "role" | "municipalityIds">, regionMunicipalityIds: readonly string[]): boolean {
  return regionMunicipalityIds.some((id) => servesMunicipality(actor, id));
}

/** Municipalities in a region where the actor helps; the same as a filter. */
export const inRegionOf = (actor: Pick<Actor, "municipalityIds">) => ({ region: { municipalities: { some: { id: { in: actor.municipalityIds } } } } });

/**
 * The organisations whose staff an administrator looks after: the own one and, for an administrator of a
 * municipality, everybody who serves that municipality with people of its own. A `where` of Prisma.
 */
export function administeredOrganisations(actor: Pick<Actor, "role" | "organisationId" | "organisationKind" | "municipalityIds">) {
  if (actor.role !== "administrator" || !actor.organisationId) return { id: { in: [] as string[] } };
  const own = { id: { in: [actor.organisationId] } };
  if (actor.organisationKind !== "municipality") return own;
  return { OR: [own, { kind: { in: ["werkbedrijf" as const, "trainer" as const] }, serves: { some: { municipalityId: { in: actor.municipalityIds } } } }] };
}
