import type { Actor } from "~/features/accounts";
import { writeOut } from "~/features/accounts";
import { readLetterCodes } from "~/features/accounts/index.server";
import { now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { environment } from "~/platform/env.server";
import { drawQr } from "~/platform/qr.server";
import { visibleImports } from "./policy";

/** A browser prints so many letters at once without trouble. */
export const lettersOnPage = 50;

/** Letters for who has no mail address and did not answer yet, in the order of the list. */
export async function findLetters(actor: Actor, importId: string, page: number) {
  const found = await prisma.peopleImport.findFirst({ where: { id: importId, ...visibleImports(actor) }, select: { fileName: true } });
  if (!found) return null;
  const where = { importId, invitation: { letterCode: { sealed: { not: null } }, acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now() } } };
  const [count, rows] = await Promise.all([
    prisma.peopleImportRow.count({ where }),
    prisma.peopleImportRow.findMany({
      where, orderBy: { number: "asc" }, take: lettersOnPage, skip: (page - 1) * lettersOnPage,
      select: { number: true, invitation: { select: { id: true, firstName: true, lastName: true, expiresAt: true, senderMembershipId: true, organisation: { select: { name: true } } } } },
    }),
  ]);
  const invitations = rows.map(({ invitation }) => invitation!);
  const codes = await readLetterCodes(invitations.map(({ id }) => id));
  const contacts = await contactsOf(invitations.map(({ senderMembershipId }) => senderMembershipId));
  const { BASE_URL } = environment();
  const letters = invitations.flatMap(({ id, firstName, lastName, expiresAt, senderMembershipId, organisation }) => {
    const code = codes.get(id);
    if (!code) return [];
    return [{ id, firstName, name: `${firstName} ${lastName}`.trim(), until: expiresAt, code: writeOut(code), qr: drawQr(`${BASE_URL}/code?c=${code}`), organisation: organisation.name, contact: contacts.get(senderMembershipId ?? "") ?? null }];
  });
  return { fileName: found.fileName, count, pages: Math.max(1, Math.ceil(count / lettersOnPage)), address: `${new URL(BASE_URL).host}/code`, letters };
}

async function contactsOf(ids: readonly (string | null)[]): Promise<Map<string, { name: string; phone: string }>> {
  const found = await prisma.membership.findMany({ where: { id: { in: ids.filter((id) => id !== null) } }, select: { id: true, phone: true, account: { select: { firstName: true, lastName: true } } } });
  return new Map(found.map(({ id, phone, account }) => [id, { name: `${account.firstName} ${account.lastName}`.trim(), phone }]));
}
