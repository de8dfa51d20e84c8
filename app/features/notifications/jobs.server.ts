import { prisma } from "~/platform/db.server";
import { environment } from "~/platform/env.server";
import type { JobHandlers } from "~/platform/jobs.server";
import { sendMail } from "~/platform/mail.server";
import { sendSms } from "~/platform/sms.server";
import { now } from "~/platform/clock";
import { isMailKind, rulesOf } from "./model/kinds";

/**
 * Hands one mail to the mail server. Takes the id of a mail; a mail that was sent or erased meanwhile is left alone.
 * The row is not locked while the mail server answers: the Message-ID is the same for every attempt.
 */
async function sendMailById({ mailId }: { mailId: string }): Promise<void> {
  const mail = await prisma.mail.findUnique({ where: { id: mailId } });
  if (!mail || mail.sentAt) return;
  const messageId = `<${mail.id}@${new URL(environment().BASE_URL).hostname}>`;
  const result = await sendMail({ to: mail.to, subject: mail.subject, text: mail.text, html: mail.html, messageId, stopLink: mail.stopLink });
  const isSpent = result === "sent" && isMailKind(mail.kind) && rulesOf(mail.kind).secret;
  await prisma.mail.updateMany({ where: { id: mail.id, sentAt: null }, data: { sentAt: now(), ...(isSpent ? { text: "", html: "" } : {}) } });
}

/** Hands one text message to the provider. It may have been sent, stopped or erased meanwhile; a repeat carries the same reference. */
async function sendSmsById({ smsId }: { smsId: string }): Promise<void> {
  const sms = await prisma.sms.findUnique({ where: { id: smsId } });
  if (!sms || sms.sentAt) return;
  await sendSms({ to: sms.number, text: sms.text, reference: sms.id });
  await prisma.sms.updateMany({ where: { id: sms.id, sentAt: null }, data: { sentAt: now(), ...(sms.kind === "code" ? { text: "" } : {}) } });
}

export const jobs: JobHandlers = { "send-mail": sendMailById, "send-sms": sendSmsById };
