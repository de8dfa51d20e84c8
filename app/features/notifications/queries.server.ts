import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { prisma, type Tx } from "~/platform/db.server";
import { choosableFor, sideOf, type MailKind } from "./model/kinds";

/** The kinds that this role can switch off, each with whether it comes. */
export async function listChoices(actor: Actor): Promise<{ kind: MailKind; wanted: boolean }[]> {
  const mutes = await prisma.notificationMute.findMany({ where: { accountId: actor.accountId }, select: { kind: true } });
  return choosableFor(sideOf(actor.role)).map((kind) => ({ kind, wanted: !mutes.some((mute) => mute.kind === kind) }));
}

/** Whether somebody switched this kind of mail off. */
export async function isMuted(accountId: string, kind: MailKind): Promise<boolean> {
  return (await prisma.notificationMute.count({ where: { accountId, kind } })) > 0;
}

/** Whether every mail about this event was handed to the mail server, or kept where there is none. False when there is no such mail. */
export async function wasHandedOver(tx: Tx, key: string): Promise<boolean> {
  const mails = await tx.mail.findMany({ where: { key: { startsWith: `${key}:` } }, select: { sentAt: true } });
  return mails.length > 0 && mails.every(({ sentAt }) => sentAt !== null);
}

const pageSize = 50;

export type MailLine = { id: string; to: string; subject: string; createdAt: string };

/** Every mail of everybody, newest first: only for the demo. Pages count from 1. */
export async function listMailsOfDemo(address: string, page: number): Promise<{ mails: MailLine[]; page: number; pages: number }> {
  const where = address ? { to: { contains: address, mode: "insensitive" as const } } : {};
  const pages = Math.max(1, Math.ceil((await prisma.mail.count({ where })) / pageSize));
  const shown = Math.min(Math.max(1, page), pages);
  const rows = await prisma.mail.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (shown - 1) * pageSize,
    take: pageSize,
    select: { id: true, to: true, subject: true, createdAt: true },
  });
  return { mails: rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })), page: shown, pages };
}

/** One mail: only for the demo. */
export function findMailOfDemo(id: string) {
  // by id: the demo shows every mail, and the page exists nowhere else
  return prisma.mail.findUnique({ where: { id }, select: { id: true, to: true, locale: true, subject: true, text: true, createdAt: true, sentAt: true } });
}

/** The number for text messages, and one to which a code is under way. */
export async function findSmsChoice({ accountId }: Actor): Promise<{ number: string | null; since: Date | null; asked: string | null }> {
  const [account, code] = await Promise.all([
    // by id: the own account
    prisma.account.findUniqueOrThrow({ where: { id: accountId }, select: { smsNumber: true, smsSince: true } }),
    prisma.smsCode.findFirst({ where: { accountId }, orderBy: [{ createdAt: "desc" }, { id: "desc" }], select: { number: true, usedAt: true, expiresAt: true } }),
  ]);
  return { number: account.smsNumber, since: account.smsSince, asked: code && !code.usedAt && code.expiresAt > now() ? code.number : null };
}
