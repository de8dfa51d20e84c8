import { now } from "~/platform/clock";
import { inTransaction, prisma, type Tx } from "~/platform/db.server";
import { done, invalid, type Outcome } from "~/platform/outcome";
import { hashCode, hashToken, sameHash } from "~/platform/secrets.server";
import { m } from "~/paraglide/messages";
import { openSession } from "../session.server";
import { confirmAddress } from "./confirm-address.server";

export type SignedInNow = { token: string; seconds: number; goTo: string; locale: "nl" | "en" };

/** Wrong guesses on one code; with a million codes and six mails an hour guessing leads nowhere. */
const triesPerCode = 5;

/** Signs in with the code of the mail, in the browser that asked for it. The code counts once and for 30 minutes. */
export async function signInWithCode(askToken: string | null, code: string): Promise<Outcome<SignedInNow>> {
  const digits = code.replace(/\D/g, "");
  if (digits.length !== 6) return invalid(m.accounts_code_form(), { code: [m.accounts_code_form()] });
  if (!askToken) return wrongCode();
  return inTransaction(async (tx) => {
    // the row is locked, so that two guesses at the same moment count as two
    const [asked] = await tx.$queryRaw<{ id: string; code_hash: string; tries: number; usable: boolean }[]>`
      select id, code_hash, tries, used_at is null and expires_at > ${now()} as usable
      from sign_in_code where ask_hash = ${hashToken(askToken)} for update`;
    if (!asked || !asked.usable || asked.tries >= triesPerCode) return wrongCode();
    if (!sameHash(asked.code_hash, hashCode("sign-in", digits))) {
      await tx.signInCode.update({ where: { id: asked.id }, data: { tries: { increment: 1 } } });
      return wrongCode();
    }
    return done(await useCode(tx, asked.id));
  });
}

/** What the page behind the link of a mail may say before its button is pressed. */
export async function isUsableLink(linkToken: string): Promise<boolean> {
  const found = await prisma.signInCode.findUnique({ where: { linkHash: hashToken(linkToken) }, select: { usedAt: true, expiresAt: true } });
  return found !== null && found.usedAt === null && found.expiresAt > now();
}

/** Signs in with the link of the mail, in any browser (rule 25: by the button on its page, never by opening it). */
export async function signInWithLink(linkToken: string): Promise<Outcome<SignedInNow>> {
  return inTransaction(async (tx) => {
    const [asked] = await tx.$queryRaw<{ id: string }[]>`
      select id from sign_in_code
      where link_hash = ${hashToken(linkToken)} and used_at is null and expires_at > ${now()} for update`;
    return asked ? done(await useCode(tx, asked.id)) : invalid(m.accounts_link_used());
  });
}

async function useCode(tx: Tx, id: string): Promise<SignedInNow> {
  const { accountId, goTo, account } = await tx.signInCode.update({
    where: { id },
    data: { usedAt: now() },
    select: { accountId: true, goTo: true, account: { select: { locale: true } } },
  });
  await confirmAddress(tx, accountId);
  return { ...(await openSession(tx, accountId)), goTo, locale: account.locale === "en" ? "en" : "nl" };
}

const wrongCode = () => invalid(m.accounts_code_wrong(), { code: [m.accounts_code_wrong()] });
