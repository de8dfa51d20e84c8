import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, invalid, notFound, refused, type Outcome } from "~/platform/outcome";
import { canWithCompany, companiesServedBy } from "../policy";

/**
 * Makes somebody of the own organisation the fixed contact of a company: oneself, or a colleague who takes over.
 * A company that another organisation looks after keeps its contact.
 */
export function takeCompany(actor: Actor, companyId: string, membershipId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const company = await tx.organisation.findFirst({
      where: { id: companyId, ...companiesServedBy(actor) },
      select: { id: true, municipalityId: true, workplaces: { where: { closedAt: null }, select: { municipalityId: true } } },
    });
    if (!company) return notFound();
    const facts = { id: company.id, municipalityId: company.municipalityId, workplaceMunicipalityIds: company.workplaces.map((place) => place.municipalityId) };
    if (!canWithCompany(actor, "take", facts)) return refused(m.employers_contact_persons_only());
    await tx.$queryRaw`select id from organisation where id = ${companyId}::uuid for update`;
    const { accountContact } = await tx.organisation.findUniqueOrThrow({ where: { id: companyId }, select: { accountContact: { select: { organisationId: true, endedAt: true } } } });
    if (accountContact && !accountContact.endedAt && accountContact.organisationId !== actor.organisationId) return conflict(m.employers_contact_elsewhere());
    const next = await tx.membership.findFirst({
      where: { id: membershipId, organisationId: actor.organisationId!, role: "contactPerson", endedAt: null },
      select: { id: true },
    });
    if (!next) return invalid(m.employers_contact_unknown(), { membershipId: [m.employers_contact_unknown()] });
    await tx.organisation.update({ where: { id: companyId }, data: { accountContactId: next.id } });
    return done();
  });
}
