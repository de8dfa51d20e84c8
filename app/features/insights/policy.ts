import type { Actor } from "~/features/accounts";
import type { Prisma } from "~/platform/db.server";

/**
 * A company reads the figures of the vacancies that it posted: it is the one that is asked and that answers. The place of work and the formal
 * employer of another's vacancy do not, nor does anybody of the municipality: for them there are figures of their own.
 */
export function canReadFigures(actor: Actor, vacancy: { postedById: string }): boolean {
  return actor.role === "employer" && actor.organisationId !== null && actor.organisationId === vacancy.postedById;
}

/** The same as a filter. */
export function vacanciesWithFigures(actor: Actor): Prisma.VacancyWhereInput {
  return actor.role === "employer" && actor.organisationId ? { postedById: actor.organisationId } : { id: { in: [] } };
}

/** What figures can be about: the people whom the own organisation helps, all people of a municipality, or of a region. */
export type Area = { kind: "organisation" } | { kind: "municipality"; municipalityId: string } | { kind: "region"; municipalityIds: readonly string[] };

/**
 * Contact persons and administrators read the figures of their organisation, of the municipalities that it serves, and of the regions in which
 * those lie. Counts are not people: what an administrator may read (rule 7), and what is told is never about fewer than five.
 */
export function canReadAreaFigures(actor: Actor, area: Area): boolean {
  if ((actor.role !== "contactPerson" && actor.role !== "administrator") || actor.organisationId === null || actor.organisationKind === "company") return false;
  if (area.kind === "organisation") return true;
  const ids = area.kind === "municipality" ? [area.municipalityId] : area.municipalityIds;
  return ids.some((id) => actor.municipalityIds.includes(id));
}

/** The ladder is for who helps people, also as a count. */
export const canReadLadderFigures = (actor: Actor): boolean => actor.role === "contactPerson";
