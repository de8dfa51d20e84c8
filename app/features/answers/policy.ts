import type { Actor } from "~/features/accounts";
import { today } from "~/platform/dates";
import type { Prisma } from "~/platform/db.server";

/** see: the own numbers · answer: many at once · takeUpAgain: end a pause · limit: choose how many reactions a month */
export const answerActions = ["see", "answer", "takeUpAgain", "limit"] as const;
export type AnswerAction = (typeof answerActions)[number];

/** Every member of a company keeps its answers; to end a pause or answer people the company has to be verified (rule 8). */
export function canKeepAnswers(actor: Actor, action: AnswerAction, organisationId: string | null): boolean {
  const isMember = actor.role === "employer" && organisationId !== null && actor.organisationId === organisationId;
  return isMember && (action === "see" || action === "limit" || actor.organisationVerified);
}

/** Companies whose fixed contact person this one is, and of those this one stands in for today. */
export function ownCompanies(actor: Actor): Prisma.OrganisationWhereInput {
  if (actor.role !== "contactPerson" || !actor.membershipId) return { id: { in: [] } };
  const day = today();
  return { OR: [{ accountContactId: actor.membershipId }, { accountContact: { stoodInBy: { some: { standInId: actor.membershipId, from: { lte: day }, until: { gte: day } } } } }] };
}
