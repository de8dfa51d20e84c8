import { Secret } from "otpauth";
import { now } from "~/platform/clock";
import { inTransaction, prisma } from "~/platform/db.server";
import { drawQr } from "~/platform/qr.server";
import { conflict, done, invalid, type Outcome } from "~/platform/outcome";
import { decrypt, encrypt, hashCode, newToken } from "~/platform/secrets.server";
import { m } from "~/paraglide/messages";
import { acceptedStep, authenticator } from "../model/second-factor";

const recoveryCodeCount = 8;

/**
 * Prepares a second factor: a new secret that does not count until a code proves that the app has it.
 * @returns the secret to type and the same as a QR picture (SVG paths, for the page to draw)
 */
export async function prepareSecondFactor(accountId: string, accountName: string): Promise<{ secret: string; qr: { size: number; path: string } }> {
  const account = await prisma.account.findUniqueOrThrow({ where: { id: accountId }, select: { secondFactorSecret: true, secondFactorSince: true } });
  if (account.secondFactorSince) throw new Error("a second factor that counts is not shown again");
  const secret = account.secondFactorSecret ? decrypt("second-factor", account.secondFactorSecret) : new Secret({ size: 20 }).base32;
  if (!account.secondFactorSecret) {
    // two tabs: the first secret stays, so that the picture and the check agree
    await prisma.account.updateMany({ where: { id: accountId, secondFactorSecret: null }, data: { secondFactorSecret: encrypt("second-factor", secret) } });
    const stored = await prisma.account.findUniqueOrThrow({ where: { id: accountId }, select: { secondFactorSecret: true } });
    return draw(decrypt("second-factor", stored.secondFactorSecret!), accountName);
  }
  return draw(secret, accountName);
}

function draw(secret: string, accountName: string) {
  return { secret, qr: drawQr(authenticator(secret, accountName).toString()) };
}

/** Makes the second factor count, once a code is right. @returns recovery codes, shown this one time */
export async function confirmSecondFactor(accountId: string, sessionId: string, code: string): Promise<Outcome<{ recoveryCodes: string[] }>> {
  return inTransaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ secret: string | null; since: Date | null }[]>`
      select second_factor_secret as secret, second_factor_since as since from account where id = ${accountId}::uuid for update`;
    if (!row?.secret) return conflict(m.accounts_second_factor_start_again());
    if (row.since) return conflict(m.accounts_second_factor_exists());
    const step = acceptedStep(decrypt("second-factor", row.secret), code, null);
    if (step === null) return invalid(m.accounts_second_factor_wrong(), { code: [m.accounts_second_factor_wrong()] });
    const recoveryCodes = Array.from({ length: recoveryCodeCount }, newRecoveryCode);
    await tx.account.update({ where: { id: accountId }, data: { secondFactorSince: now(), secondFactorLastStep: step } });
    await tx.recoveryCode.deleteMany({ where: { accountId } });
    await tx.recoveryCode.createMany({ data: recoveryCodes.map((plain) => ({ accountId, codeHash: hashCode("recovery", plain) })) });
    await tx.session.update({ where: { id: sessionId }, data: { secondFactorAt: now() } });
    return done({ recoveryCodes });
  });
}

/** Ten letters and digits that cannot be mistaken for each other, in two groups. */
function newRecoveryCode(): string {
  const plain = newToken().toLowerCase().replace(/[^a-hjkmnp-z2-9]/g, "").slice(0, 10).padEnd(10, "x");
  return `${plain.slice(0, 5)}-${plain.slice(5)}`;
}

