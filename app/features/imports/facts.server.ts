import type { Prisma } from "~/platform/db.server";
import { hasMail } from "~/features/accounts";
import { addressesWithContact } from "~/features/caseload/index.server";
import { now } from "~/platform/clock";
import { prisma, type Tx } from "~/platform/db.server";
import type { Columns } from "./model/fields";
import { keyOf, type Facts } from "./model/judge";

type Import = { organisationId: string; defaultMembershipId: string | null };

/** What is known now about the people in these rows. */
export async function factsFor(of: Import, columns: Columns, rows: readonly { cells: readonly string[] }[], tx: Tx = prisma): Promise<Facts> {
  const at = columns.email;
  const emails = at === undefined ? [] : [...new Set(rows.map(({ cells }) => (cells[at] ?? "").trim().toLowerCase()).filter(Boolean))];
  const places = await tx.municipalityPlace.findMany({ where: { municipality: { servedBy: { some: { organisationId: of.organisationId } } } }, select: { place: true, municipalityId: true } });
  const staff = await tx.membership.findMany({ where: { organisationId: of.organisationId, role: "contactPerson", endedAt: null }, select: { id: true, account: { select: { firstName: true, lastName: true, email: true } } } });
  const withContact = await addressesWithContact(emails, tx);
  const invited = await invitedKeys(of.organisationId, emails, tx);
  return {
    servedPlaces: new Map(places.map(({ place, municipalityId }) => [place, municipalityId])),
    contacts: contactsByName(staff),
    defaultMembershipId: staff.some(({ id }) => id === of.defaultMembershipId) ? of.defaultMembershipId : null,
    withContact: new Set([...withContact, ...invited.accepted]),
    invited: invited.open,
  };
}

type Staff = { id: string; account: { firstName: string; lastName: string; email: string } };

/** A name that two colleagues share names nobody. */
function contactsByName(staff: readonly Staff[]): Map<string, string> {
  const contacts = new Map<string, string>();
  const twice = new Set<string>();
  for (const { id, account } of staff) {
    const name = `${account.firstName} ${account.lastName}`.trim().toLowerCase();
    if (contacts.has(name)) twice.add(name);
    contacts.set(name, id);
    contacts.set(account.email.toLowerCase(), id);
  }
  for (const name of twice) contacts.delete(name);
  return contacts;
}

/** Who has an open invitation of the organisation, and who came by a letter of it. */
async function invitedKeys(organisationId: string, emails: readonly string[], tx: Tx): Promise<{ open: Set<string>; accepted: Set<string> }> {
  const select = { email: true, firstName: true, lastName: true, place: true, acceptedAt: true } satisfies Prisma.InvitationSelect;
  const isOpen = { acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now() } };
  const byMail = await tx.invitation.findMany({ where: { kind: "jobSeeker", organisationId, email: { in: [...emails] }, ...isOpen }, select });
  const byLetter = await tx.invitation.findMany({ where: { kind: "jobSeeker", organisationId, letterCode: { isNot: null }, OR: [isOpen, { acceptedAt: { not: null } }] }, select });
  const keys = (list: typeof byLetter) => new Set(list.map(({ email, ...who }) => keyOf({ ...who, email: hasMail(email) ? email.toLowerCase() : null })));
  return { open: keys([...byMail, ...byLetter.filter(({ acceptedAt }) => !acceptedAt)]), accepted: keys(byLetter.filter(({ acceptedAt }) => acceptedAt)) };
}
