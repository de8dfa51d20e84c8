import { prisma } from "~/platform/db.server";
import { environment } from "~/platform/env.server";
import type { JobHandlers } from "~/platform/jobs.server";
import { sendMail } from "~/platform/mail.server";
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

export const jobs: JobHandlers = { "send-mail": sendMailById };
