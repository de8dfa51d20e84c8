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
