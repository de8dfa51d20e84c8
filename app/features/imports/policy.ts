import type { Actor } from "~/features/accounts";

type Importer = Actor & { organisationId: string; membershipId: string };

/** Contact persons and administrators of an organisation that serves a municipality put up lists of people. */
export const canImport = (actor: Actor): actor is Importer =>
  (actor.role === "contactPerson" || actor.role === "administrator") && actor.organisationId !== null && actor.membershipId !== null && actor.municipalityIds.length > 0;

/** Members of a company or an agency put up lists of vacancies; for whom they may post is asked of each row (rule 3). */
export const canImportVacancies = (actor: Actor): actor is Importer => actor.role === "employer" && actor.organisationId !== null && actor.membershipId !== null;

/** What the actor may put up a list of; null: of nothing. */
export const kindFor = (actor: Actor): "people" | "vacancies" | null => (canImport(actor) ? "people" : canImportVacancies(actor) ? "vacancies" : null);

/** A list is seen by who put it up, wearing a hat of the same organisation: administrators see accounts and counts, not people (rule 7). */
export function visibleImports(actor: Actor) {
  const kind = kindFor(actor);
  return kind && actor.organisationId ? { kind, organisationId: actor.organisationId, accountId: actor.accountId } : { id: { in: [] as string[] } };
}
