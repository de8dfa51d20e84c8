import { randomUUID } from "node:crypto";
import { noMailAddress } from "~/features/accounts";
import { makeLetterCode } from "~/features/accounts/index.server";
import { forgetUnsentMails, sendDirect } from "~/features/notifications/index.server";
import { after, days, now } from "~/platform/clock";
import { prisma, type Tx } from "~/platform/db.server";
import { hashToken, newToken } from "~/platform/secrets.server";

const validDays = 14;
/** A letter is printed, put in the post, and read when somebody helps. */
const validDaysOfLetter = 60;

/** The contact person whose caseload somebody joins by saying yes. */
export type InvitingContact = { accountId: string; membershipId: string; organisationId: string; organisationName: string; firstName: string };
export type InvitedPerson = { firstName: string; lastName: string; /** null: by letter */ email: string | null; place: string; municipalityId: string; language: "nl" | "en" };

/** Which of these addresses belong to people who have a contact person already. In small letters. */
export async function addressesWithContact(emails: readonly string[], tx: Tx = prisma): Promise<Set<string>> {
  const known = await tx.jobSeeker.findMany({ where: { account: { email: { in: [...emails] } }, contactPersonId: { not: null } }, select: { account: { select: { email: true } } } });
  return new Set(known.map(({ account }) => account.email.toLowerCase()));
}

/** Writes an invitation and its mail, or the code for its letter. @returns its id */
export async function writeInvitation(tx: Tx, contact: InvitingContact, person: InvitedPerson): Promise<string> {
  const token = newToken();
  const { email, language, ...who } = person;
  const { id } = await tx.invitation.create({
    data: {
      kind: "jobSeeker", ...who, email: email ?? noMailAddress(randomUUID()),
      organisationId: contact.organisationId, senderId: contact.accountId, senderMembershipId: contact.membershipId,
      tokenHash: hashToken(token), createdAt: now(), expiresAt: after(days(email ? validDays : validDaysOfLetter)),
    },
    select: { id: true },
  });
  if (email) {
    await sendDirect(tx, { to: email, locale: language, kind: "invitation_jobseeker", key: keyOfMail(id), path: `/uitnodiging/${token}`, params: { name: contact.firstName, company: contact.organisationName, days: String(validDays) }, side: "person" });
  } else await makeLetterCode(tx, id);
  return id;
}

/** Withdraws invitations that nobody answered; mails that are not gone yet do not go. @returns how many */
export async function takeBackInvitations(tx: Tx, ids: readonly string[]): Promise<number> {
  const open = await tx.invitation.updateManyAndReturn({ where: { id: { in: [...ids] }, kind: "jobSeeker", acceptedAt: null, withdrawnAt: null }, data: { withdrawnAt: now() }, select: { id: true } });
  await forgetUnsentMails(tx, open.map(({ id }) => keyOfMail(id)));
  await tx.letterCode.updateMany({ where: { invitationId: { in: open.map(({ id }) => id) } }, data: { sealed: null } });
  return open.length;
}

const keyOfMail = (invitationId: string) => `invitation:${invitationId}`;
