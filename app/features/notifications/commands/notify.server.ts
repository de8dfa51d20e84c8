import { hasMail } from "~/features/accounts";
import { environment } from "~/platform/env.server";
import { enqueue } from "~/platform/jobs.server";
import type { Tx } from "~/platform/db.server";
import { isSmsKind, rulesOf, type MailKind, type MailParams, type Side } from "../model/kinds";
import { sendsSms } from "~/platform/sms.server";
import { writeMail } from "../write-mail.server";
import { queueSms, textOfSms } from "../write-sms.server";

export type Notice = {
  accountId: string;
  kind: MailKind;
  /** names the event: with the receiver it makes the mail unique, however often it is tried */
  key: string;
  /** page of this site that the button opens, after sign-in */
  path: string;
  params: MailParams;
  /** page of this site where one button, without signing in, stops mails like this one; mail programs may press it (RFC 8058) */
  stopPath?: string;
  /** which hat the receiver wears for this; otherwise a job seeker, then a contact person, then a company */
  side?: Side;
};

export type DirectMail = { to: string; locale: "nl" | "en"; kind: MailKind; key: string; path: string; params: MailParams; side?: Side };

/**
 * Writes one mail to an account, in its own language, and has it sent when the transaction stands; for what is urgent a text message too.
 * Does nothing for an erased account, for a kind that the receiver switched off, and for a key that is already there.
 */
export async function notify(tx: Tx, { accountId, kind, key, path, params, stopPath, side }: Notice): Promise<void> {
  const receiver = await tx.account.findUnique({
    where: { id: accountId },
    select: {
      email: true,
      firstName: true,
      locale: true,
      smsNumber: true,
      erasedAt: true,
      jobSeeker: { select: { id: true } },
      memberships: { where: { endedAt: null }, select: { role: true } },
      mutes: { where: { kind }, select: { kind: true } },
    },
  });
  if (!receiver || receiver.erasedAt) return;
  if (rulesOf(kind).mutable && receiver.mutes.length > 0) return;
  const hats = receiver.memberships.map((membership) => membership.role);
  const locale = receiver.locale === "en" ? "en" : "nl";
  const worn = side ?? guessSide(receiver.jobSeeker !== null, hats.some((hat) => hat !== "employer"), hats.includes("employer"), kind);
  if (isSmsKind(kind) && worn === "person" && receiver.smsNumber && sendsSms()) {
    await queueSms(tx, { key: `${key}:${accountId}`, kind, accountId, number: receiver.smsNumber, text: textOfSms(kind, params, path, locale) });
  }
  await store(tx, {
    key: `${key}:${accountId}`,
    accountId,
    to: receiver.email,
    firstName: receiver.firstName,
    locale,
    kind,
    path,
    params,
    stopPath,
    side: worn,
  });
}

/** Writes one mail to an address that has no account yet. */
export async function sendDirect(tx: Tx, { to, locale, kind, key, path, params, side }: DirectMail): Promise<void> {
  await store(tx, { key, accountId: null, to, firstName: "", locale, kind, path, params, side: side ?? rulesOf(kind).sides[0]! });
}

/** What has not gone out yet does not go any more: the job finds no mail. */
export async function forgetUnsentMails(tx: Tx, keys: readonly string[]): Promise<void> {
  await tx.mail.deleteMany({ where: { key: { in: [...keys] }, sentAt: null } });
}

function guessSide(isJobSeeker: boolean, isContact: boolean, isCompany: boolean, kind: MailKind): Side {
  const { sides } = rulesOf(kind);
  const worn: Side[] = [...(isJobSeeker ? (["person"] as const) : []), ...(isContact ? (["contact"] as const) : []), ...(isCompany ? (["company"] as const) : [])];
  return worn.find((side) => sides.includes(side)) ?? worn[0] ?? sides[0]!;
}

type Letter = { key: string; accountId: string | null; to: string; firstName: string; locale: "nl" | "en"; kind: MailKind; path: string; params: MailParams; stopPath?: string; side: Side };

async function store(tx: Tx, { key, accountId, to, locale, kind, path, params, stopPath, side, firstName }: Letter): Promise<void> {
  if (!hasMail(to)) return;
  const { BASE_URL } = environment();
  const stopLink = stopPath ? `${BASE_URL}${stopPath}` : null;
  const { subject, text, html } = await writeMail({ kind, side, locale, firstName, link: `${BASE_URL}${path}`, stopLink, params });
  const [mail] = await tx.mail.createManyAndReturn({ data: [{ key, kind, accountId, to, locale, subject, text, html, stopLink }], skipDuplicates: true, select: { id: true } });
  if (mail) await enqueue(tx, "send-mail", { mailId: mail.id }, { key: `send-mail:${mail.id}`, turn: rulesOf(kind).turn });
}
