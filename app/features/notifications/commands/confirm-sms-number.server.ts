import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, invalid, type Outcome } from "~/platform/outcome";
import { hashCode, sameHash } from "~/platform/secrets.server";
import { smsLimits } from "../model/sms-limits";

/** The newest code of the account makes its number the one for text messages. A code counts once; guesses are counted under its lock. */
export function confirmSmsNumber(actor: Actor, written: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const wrong = () => invalid("", { code: [m.notifications_sms_code_wrong()] });
    const [asked] = await tx.$queryRaw<{ id: string; number: string; code_hash: string; tries: number; usable: boolean }[]>`
      select id, number, code_hash, tries, used_at is null and expires_at > ${now()} as usable
      from sms_code where account_id = ${actor.accountId}::uuid order by created_at desc, id desc limit 1 for update`;
    if (!asked?.usable || asked.tries >= smsLimits.triesPerCode) return wrong();
    if (!sameHash(asked.code_hash, hashCode("sms", written.replace(/\D/g, "")))) {
      await tx.smsCode.update({ where: { id: asked.id }, data: { tries: { increment: 1 } } });
      return wrong();
    }
    await tx.smsCode.update({ where: { id: asked.id }, data: { usedAt: now() } });
    await tx.account.update({ where: { id: actor.accountId }, data: { smsNumber: asked.number, smsSince: now() } });
    return done();
  });
}
