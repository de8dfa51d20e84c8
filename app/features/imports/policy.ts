import type { Actor } from "~/features/accounts";

type Importer = Actor & { organisationId: string; membershipId: string };

/** Contact persons and administrators of an organisation that serves a municipality put up lists. */
export const canImport = (actor: Actor): actor is Importer =>
  (actor.role === "contactPerson" || actor.role === "administrator") && actor.organisationId !== null && actor.membershipId !== null && actor.municipalityIds.length > 0;

/** A list is seen by who put it up, wearing a hat of the same organisation: administrators see accounts and counts, not people (rule 7). */
export const visibleImports = (actor: Actor) => (canImport(actor) ? { organisationId: actor.organisationId, accountId: actor.accountId } : { id: { in: [] as string[] } });
