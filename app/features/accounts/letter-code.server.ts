import { randomInt } from "node:crypto";
import { now } from "~/platform/clock";
import { prisma, type Tx } from "~/platform/db.server";
import { decrypt, encrypt, hashCode } from "~/platform/secrets.server";
import { letterAlphabet, letterCodeLength } from "./model/letter-code";

const purpose = "letter-code";

export const hashLetterCode = (code: string): string => hashCode(purpose, code);

/** A code for the letter that goes with an invitation; kept sealed until it is used, so that the letter can be printed again. */
export async function makeLetterCode(tx: Tx, invitationId: string): Promise<void> {
  const code = Array.from({ length: letterCodeLength }, () => letterAlphabet[randomInt(letterAlphabet.length)]).join("");
  await tx.letterCode.create({ data: { invitationId, codeHash: hashLetterCode(code), sealed: encrypt(purpose, code) } });
}

/** The codes of letters that can still be used for the first time. The caller knows that the reader may have them. */
export async function readLetterCodes(invitationIds: readonly string[]): Promise<Map<string, string>> {
  const found = await prisma.letterCode.findMany({
    where: { invitationId: { in: [...invitationIds] }, sealed: { not: null }, invitation: { acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now() } } },
    select: { invitationId: true, sealed: true },
  });
  return new Map(found.map(({ invitationId, sealed }) => [invitationId, decrypt(purpose, sealed!)]));
}
