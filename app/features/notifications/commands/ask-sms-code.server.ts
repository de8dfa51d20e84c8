import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { after, now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, invalid, notFound, type Outcome } from "~/platform/outcome";
import { hashCode, newDigits } from "~/platform/secrets.server";
import { sendsSms } from "~/platform/sms.server";
import { smsLimits } from "../model/sms-limits";
import { smsNumberOf } from "../model/sms-number";
import { queueSms } from "../write-sms.server";

/** Sends a code to a number. Held per account and per number, so that asking at once gives no more codes than asking in turn. */
export function askSmsCode(actor: Actor, written: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (!sendsSms()) return notFound();
    const number = smsNumberOf(written);
    if (!number) return invalid("", { number: [m.notifications_sms_number_wrong()] });
    const { accountId } = actor;
    await tx.$queryRaw`select id from account where id = ${accountId}::uuid for update`;
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`sms:${number}`}, 0))`;
    const { codesOfAccount, codesToNumber, codeLives } = smsLimits;
    const [ofAccount, toNumber] = [
      await tx.smsCode.count({ where: { accountId, createdAt: { gt: after(-codesOfAccount.within) } } }),
      await tx.smsCode.count({ where: { number, createdAt: { gt: after(-codesToNumber.within) } } }),
    ];
    if (ofAccount >= codesOfAccount.count || toNumber >= codesToNumber.count) return conflict(m.notifications_sms_too_often());
    const code = newDigits();
    const { locale } = await tx.account.findUniqueOrThrow({ where: { id: accountId }, select: { locale: true } });
    const { id } = await tx.smsCode.create({ data: { accountId, number, codeHash: hashCode("sms", code), createdAt: now(), expiresAt: after(codeLives) }, select: { id: true } });
    const text = m.notifications_sms_code({ code }, { locale: locale === "en" ? "en" : "nl" });
    await queueSms(tx, { key: `code:${id}`, kind: "code", accountId, number, text });
    return done();
  });
}
