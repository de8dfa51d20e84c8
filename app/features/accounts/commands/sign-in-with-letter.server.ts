import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, invalid, type Outcome } from "~/platform/outcome";
import { hashLetterCode } from "../letter-code.server";
import { readLetterCode } from "../model/letter-code";
import { hasMail } from "../model/no-mail";
import { openSession } from "../session.server";
import { acceptLocked } from "./accept-invitation.server";

/**
 * Signs in with the code of a letter. The first time it is the yes to the invitation; afterwards it opens the same account,
 * for as long as that has no mail address: who has one signs in by mail.
 */
export function signInWithLetter(typed: string, locale: "nl" | "en"): Promise<Outcome<{ token: string; seconds: number; goTo: string }>> {
  const wrong = () => invalid(m.accounts_letter_wrong(), { code: [m.accounts_letter_wrong()] });
  return inTransaction(async (tx) => {
    const code = readLetterCode(typed);
    if (!code) return invalid(m.accounts_letter_form(), { code: [m.accounts_letter_form()] });
    const [row] = await tx.$queryRaw<{ invitation_id: string; account_id: string | null }[]>`
      select invitation_id, account_id from letter_code where code_hash = ${hashLetterCode(code)} for update`;
    if (!row) return wrong();
    if (row.account_id) {
      // asked after the lock: the account may be of a press that was a moment earlier
      const account = await tx.account.findFirst({ where: { id: row.account_id, erasedAt: null }, select: { email: true } });
      return account && !hasMail(account.email) ? done({ ...(await openSession(tx, row.account_id)), goTo: "/start" }) : wrong();
    }
    const [open] = await tx.$queryRaw<{ id: string }[]>`
      select id from invitation where id = ${row.invitation_id}::uuid and accepted_at is null and withdrawn_at is null and expires_at > ${now()} for update`;
    if (!open) return invalid(m.accounts_letter_gone(), { code: [m.accounts_letter_gone()] });
    const accepted = await acceptLocked(tx, open.id, locale);
    if (!accepted.ok) return accepted;
    await tx.letterCode.update({ where: { invitationId: open.id }, data: { accountId: accepted.value.accountId, usedAt: now(), sealed: null } });
    const { token, seconds, goTo } = accepted.value;
    return done({ token, seconds, goTo });
  });
}
