import type { Actor } from "~/features/accounts";
import { sendDirect } from "~/features/notifications/index.server";
import { m } from "~/paraglide/messages";
import { after, days, now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";
import { hashToken, newToken } from "~/platform/secrets.server";

/** Invitations that one company may have open at once. */
const openInvitations = 20;

/** Mails somebody a link to join the company. A second invitation to the same address takes the place of the first. */
export function inviteColleague(actor: Actor, input: { firstName: string; email: string }, locale: "nl" | "en"): Promise<Outcome> {
  return asManager(actor, async (tx, organisationId) => {
    const isMember = await tx.membership.count({ where: { organisationId, role: "employer", endedAt: null, account: { email: input.email } } });
    if (isMember > 0) return conflict(m.employers_colleague_known());
    await tx.invitation.updateMany({ where: { organisationId, email: input.email, kind: "colleague", acceptedAt: null, withdrawnAt: null }, data: { withdrawnAt: now() } });
    const open = await tx.invitation.count({ where: { organisationId, kind: "colleague", acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now() } } });
    if (open >= openInvitations) return conflict(m.employers_too_many_invitations());
    const token = newToken();
    const { id } = await tx.invitation.create({
      data: {
        kind: "colleague",
        email: input.email,
        firstName: input.firstName,
        organisationId,
        role: "employer",
        senderId: actor.accountId,
        senderMembershipId: actor.membershipId,
        tokenHash: hashToken(token),
        createdAt: now(),
        expiresAt: after(days(14)),
      },
      select: { id: true },
    });
    await sendDirect(tx, {
      to: input.email,
      locale,
      kind: "invitation_colleague",
      key: `invitation:${id}`,
      path: `/uitnodiging/${token}`,
      params: { name: actor.firstName, company: actor.organisationName ?? "" },
    });
    return done();
  });
}

export function withdrawInvitation(actor: Actor, invitationId: string): Promise<Outcome> {
  return asManager(actor, async (tx, organisationId) => {
    const { count } = await tx.invitation.updateMany({
      where: { id: invitationId, organisationId, kind: "colleague", acceptedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now() },
    });
    return count === 0 ? notFound() : done();
  });
}

/** Makes a colleague a manager, or a manager a colleague again. The last manager stays one. */
export function changeColleague(actor: Actor, membershipId: string, isManager: boolean): Promise<Outcome> {
  return asManager(actor, async (tx, organisationId) => {
    const found = await findColleague(tx, organisationId, membershipId);
    if (!found) return notFound();
    if (!isManager && (await isLastManager(tx, organisationId, membershipId))) return conflict(m.employers_last_manager());
    await tx.membership.update({ where: { id: found.id }, data: { isManager } });
    return done();
  });
}

/** Ends a colleague's hat. What the company has stays with the company. The last manager cannot leave. */
export function removeColleague(actor: Actor, membershipId: string): Promise<Outcome> {
  return asManager(actor, async (tx, organisationId) => {
    const found = await findColleague(tx, organisationId, membershipId);
    if (!found) return notFound();
    if (await isLastManager(tx, organisationId, membershipId)) return conflict(m.employers_last_manager());
    await tx.membership.update({ where: { id: found.id }, data: { endedAt: now(), isManager: false } });
    return done();
  });
}

/** Somebody ends the own hat. What was made stays with the company; the only manager hands over first, and the very last one asks the fixed contact person. */
export function leaveCompany(actor: Actor): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const { organisationId, membershipId } = actor;
    if (actor.role !== "employer" || !organisationId || !membershipId) return refused(m.employers_members_only());
    await tx.$queryRaw`select id from organisation where id = ${organisationId}::uuid for update`;
    const self = await findColleague(tx, organisationId, membershipId);
    if (!self) return notFound();
    const others = await tx.membership.count({ where: { organisationId, role: "employer", endedAt: null, id: { not: self.id } } });
    if (others === 0) return conflict(m.employers_last_member());
    if (self.isManager && (await isLastManager(tx, organisationId, self.id))) return conflict(m.employers_last_manager());
    await tx.membership.update({ where: { id: self.id }, data: { endedAt: now(), isManager: false } });
    return done();
  });
}

/** Runs under the lock of the company's row: two managers who remove each other leave one. */
function asManager(actor: Actor, work: (tx: Tx, organisationId: string) => Promise<Outcome>): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const { organisationId, membershipId } = actor;
    if (actor.role !== "employer" || !organisationId || !membershipId) return refused(m.employers_members_only());
    await tx.$queryRaw`select id from organisation where id = ${organisationId}::uuid for update`;
    // read again under the lock: the actor may have lost the role meanwhile
    const self = await findColleague(tx, organisationId, membershipId);
    if (!self?.isManager) return refused(m.employers_managers_only());
    return work(tx, organisationId);
  });
}

const findColleague = (tx: Tx, organisationId: string, id: string) =>
  tx.membership.findFirst({ where: { id, organisationId, role: "employer", endedAt: null }, select: { id: true, isManager: true } });

async function isLastManager(tx: Tx, organisationId: string, membershipId: string): Promise<boolean> {
  const others = await tx.membership.count({ where: { organisationId, role: "employer", endedAt: null, isManager: true, id: { not: membershipId } } });
  return others === 0;
}
