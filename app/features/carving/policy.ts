import type { Actor } from "~/features/accounts";
import { companiesServedBy, servesCompany, type CompanyFacts } from "~/features/employers";
import type { Prisma } from "~/platform/db.server";

/** What the rules need to know of a sheet. */
export type SheetTies = { organisationId: string; sharedSince: Date | null };

/** Members of companies and agencies make sheets. */
export const canCarve = (actor: Actor): boolean => actor.role === "employer" && actor.organisationId !== null;

/** All members of the company keep a sheet together. */
export const canKeep = (actor: Actor, sheet: SheetTies): boolean => canCarve(actor) && actor.organisationId === sheet.organisationId;

/** The company itself; and while the company shares it, its fixed contact and the contact persons who serve it. */
export function canRead(actor: Actor, sheet: SheetTies, company: CompanyFacts & { accountContactId: string | null }): boolean {
  if (canKeep(actor, sheet)) return true;
  if (actor.role !== "contactPerson" || sheet.sharedSince === null) return false;
  return (actor.membershipId !== null && actor.membershipId === company.accountContactId) || servesCompany(actor, company);
}

/** The sheets that the actor keeps with colleagues, as a filter. */
export const sheetsOf = (actor: Actor): Prisma.CarvingSheetWhereInput => (canCarve(actor) ? { organisationId: actor.organisationId! } : { id: { in: [] } });

/** `canRead` for contact persons, as a filter. */
export function sheetsSharedWith(actor: Actor): Prisma.CarvingSheetWhereInput {
  if (actor.role !== "contactPerson" || !actor.membershipId) return { id: { in: [] } };
  return { sharedSince: { not: null }, organisation: { OR: [{ accountContactId: actor.membershipId }, companiesServedBy(actor)] } };
}
