import type { Actor } from "~/features/accounts";
import { companiesServedBy } from "~/features/employers";
import type { Prisma } from "~/platform/db.server";

/** Members of a verified company ask for stories; nobody else does. */
export const canAskStory = (actor: Actor): boolean => actor.role === "employer" && actor.organisationId !== null && actor.organisationVerified;

/**
 * Whose stories somebody can see as a keeper and take away: members those of their company, a contact person those of the companies
 * whose fixed contact they are, an administrator those of the companies that the organisation serves.
 */
export function storiesKeptBy(actor: Actor): Prisma.StoryWhereInput {
  if (actor.role === "employer" && actor.organisationId) return { organisationId: actor.organisationId };
  if (actor.role === "contactPerson" && actor.membershipId) return { organisation: { accountContactId: actor.membershipId } };
  if (actor.role === "administrator") return { organisation: companiesServedBy(actor) };
  return { id: { in: [] } };
}
