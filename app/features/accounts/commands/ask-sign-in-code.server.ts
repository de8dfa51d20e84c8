import { after, hours, minutes, now } from "~/platform/clock";
import { inTransaction, prisma } from "~/platform/db.server";
import { hashCode, hashToken, newDigits, newToken } from "~/platform/secrets.server";
import { notify } from "~/features/notifications/index.server";

/** Mails with a code per account in an hour; more would be a nuisance to the owner of the address. */
const mailsPerHour = 6;

/**
 * Sends a mail with a code of six digits and a link to the owner of an address.
 * Answers the same for every address, so that nobody learns who has an account.
 * @param goTo a path of this site for after signing in
 * @returns a token for the browser that asked: the code only works together with it
 */
export async function askSignInCode(email: string, goTo: string): Promise<{ askToken: string }> {
  const askToken = newToken();
  const account = await prisma.account.findUnique({ where: { email }, select: { id: true, erasedAt: true } });
  if (!account || account.erasedAt) return { askToken };
  const code = newDigits();
  const linkToken = newToken();
  await inTransaction(async (tx) => {
    const lately = await tx.signInCode.count({ where: { accountId: account.id, createdAt: { gt: after(-hours(1)) } } });
    if (lately >= mailsPerHour) return;
    const { id } = await tx.signInCode.create({
      data: {
        accountId: account.id,
        codeHash: hashCode("sign-in", code),
        linkHash: hashToken(linkToken),
        askHash: hashToken(askToken),
        goTo,
        createdAt: now(),
        expiresAt: after(minutes(30)),
      },
      select: { id: true },
    });
    await notify(tx, { accountId: account.id, kind: "sign_in_code", key: `sign-in:${id}`, path: `/inloggen/link/${linkToken}`, params: { code } });
  });
  return { askToken };
}
