import type { Actor } from "~/features/accounts";
import { inTransaction } from "~/platform/db.server";
import { done, type Outcome } from "~/platform/outcome";

/** No more text messages, also none that still waits; a code that is under way opens nothing any more. */
export function stopSms({ accountId }: Actor): Promise<Outcome> {
  return inTransaction(async (tx) => {
    await tx.account.update({ where: { id: accountId }, data: { smsNumber: null, smsSince: null } });
    await tx.smsCode.deleteMany({ where: { accountId, usedAt: null } });
    await tx.sms.deleteMany({ where: { accountId, sentAt: null } });
    return done();
  });
}
