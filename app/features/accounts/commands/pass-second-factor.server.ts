import { now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { done, invalid, type Outcome } from "~/platform/outcome";
import { decrypt, hashCode } from "~/platform/secrets.server";
import { m } from "~/paraglide/messages";
import { acceptedStep } from "../model/second-factor";

/** Lets a session through with a code of the app, or with a recovery code that then is used up. */
export async function passSecondFactor(accountId: string, sessionId: string, code: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ secret: string | null; last_step: number | null }[]>`
      select second_factor_secret as secret, second_factor_last_step as last_step
      from account where id = ${accountId}::uuid and second_factor_since is not null for update`;
    if (!row?.secret) return wrong();
    const step = acceptedStep(decrypt("second-factor", row.secret), code, row.last_step, now());
    if (step !== null) await tx.account.update({ where: { id: accountId }, data: { secondFactorLastStep: step } });
    else if (!(await useRecoveryCode(tx, accountId, code))) return wrong();
    await tx.session.update({ where: { id: sessionId }, data: { secondFactorAt: now() } });
    return done();
  });
}

async function useRecoveryCode(tx: Tx, accountId: string, code: string): Promise<boolean> {
  const plain = code.trim().toLowerCase();
  if (!/^[a-z0-9]{5}-[a-z0-9]{5}$/.test(plain)) return false;
  const used = await tx.recoveryCode.updateMany({ where: { accountId, codeHash: hashCode("recovery", plain), usedAt: null }, data: { usedAt: now() } });
  return used.count === 1;
}

const wrong = () => invalid(m.accounts_second_factor_wrong(), { code: [m.accounts_second_factor_wrong()] });
