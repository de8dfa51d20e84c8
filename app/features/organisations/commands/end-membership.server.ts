import type { Actor } from "~/features/accounts";
import { movePeople } from "~/features/caseload/index.server";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, invalid, notFound, refused, type Outcome } from "~/platform/outcome";
import { m } from "~/paraglide/messages";
import { administeredOrganisations } from "../policy";

/**
 * A colleague leaves. People and companies go to somebody of the same organisation first:
 * nobody is ever without a contact person.
 * @param toMembershipId who takes over; needed only when there is something to take over
 */
export async function endMembership(actor: Actor, membershipId: string, toMembershipId: string | null): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const leaving = await tx.membership.findFirst({
      where: { id: membershipId, endedAt: null, organisation: administeredOrganisations(actor) },
      select: { id: true, accountId: true, organisationId: true, _count: { select: { caseload: true, companies: true } } },
    });
    if (!leaving) return notFound();
    if (leaving.accountId === actor.accountId) return refused(m.organisations_not_yourself());
    if (leaving._count.caseload + leaving._count.companies > 0) {
      const successor = await tx.membership.findFirst({
        where: { id: toMembershipId ?? undefined, NOT: { id: leaving.id }, organisationId: leaving.organisationId, role: "contactPerson", endedAt: null },
        select: { id: true },
      });
      if (!toMembershipId || !successor) return invalid(m.organisations_needs_successor(), { toMembershipId: [m.organisations_needs_successor()] });
      const people = await tx.jobSeeker.findMany({ where: { contactPersonId: leaving.id }, select: { id: true } });
      await movePeople(tx, { jobSeekerIds: people.map(({ id }) => id), toMembershipId: successor.id, note: "" });
      await tx.organisation.updateMany({ where: { accountContactId: leaving.id }, data: { accountContactId: successor.id } });
    }
    await tx.membership.update({ where: { id: leaving.id }, data: { endedAt: now() } });
    await tx.session.deleteMany({ where: { accountId: leaving.accountId } });
    return done();
  });
}
