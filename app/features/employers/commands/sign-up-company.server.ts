import { askSignInCode } from "~/features/accounts/index.server";
import type { Actor } from "~/features/accounts";
import { notify, sendDirect } from "~/features/notifications/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { conflict, done, type Outcome } from "~/platform/outcome";
import type { CompanySignUp, CompanyToAdd } from "../model/company-forms";
import { makeCompany } from "../make-company.server";

/** Thrown to undo an account that was made for a company that turned out to exist. */
class KnownCompany extends Error {}

/**
 * A company signs up. The answer is the same for every address and every KvK number, so that nobody learns who is here;
 * a mail tells the owner of the address what happened. Two posts with the same number make one company.
 */
export async function signUpCompany(input: CompanySignUp, locale: "nl" | "en"): Promise<Outcome<{ askToken: string }>> {
  const made = await inTransaction((tx) => makeAccountAndCompany(tx, input, locale)).catch((error: unknown) => {
    if (error instanceof KnownCompany) return "knownCompany" as const;
    throw error;
  });
  if (made === "knownCompany") await inTransaction((tx) => tellKnownCompany(tx, input, locale));
  return done(await askSignInCode(input.email, made === "knownAccount" ? "/aanmelden/werkgever" : "/bedrijf"));
}

async function makeAccountAndCompany(tx: Tx, input: CompanySignUp, locale: "nl" | "en"): Promise<"made" | "knownAccount"> {
  const [account] = await tx.account.createManyAndReturn({
    data: [{ email: input.email, firstName: input.firstName, lastName: input.lastName, phone: input.phone, locale, createdAt: now() }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!account) {
    // an account is nobody's to give a company to but its owner's: the sign-in mail leads to the same form
    await tellKnownAccount(tx, input);
    return "knownAccount";
  }
  if (!(await makeCompany(tx, input, account.id))) throw new KnownCompany();
  return "made";
}

const hourOf = (moment: Date) => moment.toISOString().slice(0, 13);

async function tellKnownAccount(tx: Tx, { email }: CompanySignUp): Promise<void> {
  const known = await tx.account.findUnique({ where: { email }, select: { id: true } });
  if (known) await notify(tx, { accountId: known.id, kind: "sign_up_known", key: `sign-up-known:${hourOf(now())}`, path: "/inloggen?naar=/aanmelden/werkgever", params: {}, side: "company" });
}

async function tellKnownCompany(tx: Tx, { email, companyName, kvkNumber }: CompanySignUp, locale: "nl" | "en"): Promise<void> {
  const known = await tx.account.findUnique({ where: { email }, select: { id: true } });
  const mail = { kind: "company_known", key: `company-known:${kvkNumber}:${hourOf(now())}`, path: "/aanmelden/werkgever", params: { company: companyName } } as const;
  if (known) await notify(tx, { ...mail, accountId: known.id, side: "company" });
  else await sendDirect(tx, { ...mail, key: `${mail.key}:${email.toLowerCase()}`, to: email, locale });
}

/** Somebody who is signed in adds a company to the own account; a known number is told, because the asker has a name. */
export function addCompany(actor: Pick<Actor, "accountId">, input: CompanyToAdd): Promise<Outcome<{ id: string }>> {
  return inTransaction(async (tx) => {
    const made = await makeCompany(tx, input, actor.accountId);
    return made ? done(made) : conflict(m.employers_kvk_known());
  });
}
