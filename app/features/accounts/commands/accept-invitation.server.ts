import { now } from "~/platform/clock";
import { inTransaction, prisma, type Tx } from "~/platform/db.server";
import { conflict, done, notFound, type Outcome } from "~/platform/outcome";
import { hashToken } from "~/platform/secrets.server";
import { cellOf, findPlace } from "~/features/places";
import { openCaseloadThread } from "~/features/messages/index.server";
import { m } from "~/paraglide/messages";
import { openSession } from "../session.server";

export type OpenInvitation = {
  kind: "jobSeeker" | "colleague" | "staff";
  firstName: string;
  organisationName: string;
  senderFirstName: string;
  expiresAt: Date;
};

/** An invitation that can still be accepted, for the page behind its link. */
export async function findOpenInvitation(token: string): Promise<OpenInvitation | null> {
  const found = await prisma.invitation.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      kind: true,
      firstName: true,
      expiresAt: true,
      acceptedAt: true,
      withdrawnAt: true,
      organisation: { select: { name: true } },
      sender: { select: { firstName: true } },
    },
  });
  if (!found || found.acceptedAt || found.withdrawnAt || found.expiresAt <= now()) return null;
  const { kind, firstName, expiresAt } = found;
  return { kind, firstName, expiresAt, organisationName: found.organisation.name, senderFirstName: found.sender.firstName };
}

/** Accepts an invitation: makes the account when there is none, gives the hat or the place in a caseload, and signs in. */
export async function acceptInvitation(token: string, locale: "nl" | "en"): Promise<Outcome<{ token: string; seconds: number; goTo: string }>> {
  return inTransaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ id: string }[]>`
      select id from invitation
      where token_hash = ${hashToken(token)} and accepted_at is null and withdrawn_at is null and expires_at > ${now()} for update`;
    return row ? acceptLocked(tx, row.id, locale) : notFound(m.accounts_invitation_gone());
  });
}

/** The rest of accepting, for an invitation that is open and whose row the caller holds. */
export async function acceptLocked(tx: Tx, id: string, locale: "nl" | "en"): Promise<Outcome<{ accountId: string; token: string; seconds: number; goTo: string }>> {
  const invitation = await tx.invitation.findUniqueOrThrow({ where: { id } });
  const account = await tx.account.upsert({
    where: { email: invitation.email },
    create: { email: invitation.email, firstName: invitation.firstName, lastName: invitation.lastName, locale, lastSeenAt: now() },
    update: { lastSeenAt: now() },
    select: { id: true, erasedAt: true },
  });
  if (account.erasedAt) return notFound(m.accounts_invitation_gone());
  const accepted = invitation.kind === "jobSeeker" ? await joinCaseload(tx, account.id, invitation) : await joinOrganisation(tx, account.id, invitation);
  if (!accepted) return conflict(m.accounts_invitation_has_account());
  await tx.invitation.update({ where: { id }, data: { acceptedAt: now(), acceptedById: account.id } });
  return done({ accountId: account.id, ...(await openSession(tx, account.id)), goTo: "/start" });
}

type Invitation = { organisationId: string; municipalityId: string | null; place: string; senderMembershipId: string | null; role: string | null };

async function joinCaseload(tx: Tx, accountId: string, invitation: Invitation): Promise<boolean> {
  const existing = await tx.jobSeeker.findUnique({ where: { accountId }, select: { id: true, contactPersonId: true } });
  if (existing?.contactPersonId) return false;
  const taken = { contactPersonId: invitation.senderMembershipId, intakeState: "taken" as const, takenAt: now() };
  if (existing) {
    await tx.jobSeeker.update({ where: { id: existing.id }, data: taken });
    await openCaseloadThread(tx, existing.id);
    return true;
  }
  const place = findPlace(invitation.place);
  if (!place) throw new Error("an invitation always has an existing place");
  const { cell, lat, lon } = cellOf(place);
  const { id } = await tx.jobSeeker.create({
    data: { accountId, municipalityId: invitation.municipalityId, place: place.name, cell, latitude: lat, longitude: lon, ...taken },
    select: { id: true },
  });
  await openCaseloadThread(tx, id);
  return true;
}

async function joinOrganisation(tx: Tx, accountId: string, invitation: Invitation): Promise<boolean> {
  const role = (invitation.role ?? "employer") as "employer" | "contactPerson" | "administrator" | "jobCoach" | "trainer";
  await tx.membership.upsert({
    where: { accountId_organisationId_role: { accountId, organisationId: invitation.organisationId, role } },
    create: { accountId, organisationId: invitation.organisationId, role },
    update: { endedAt: null },
  });
  return true;
}
