import { createTransport, type Transporter } from "nodemailer";
import { environment } from "./env.server";

export type OutgoingMail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** `<unique@host>`; the same for every attempt, so that a mail server can see a repeat */
  messageId: string;
  /** where one post, without signing in, stops mails like this one: mail programs offer it as a button (RFC 8058) */
  stopLink?: string | null;
};

let transport: Transporter | null | undefined;

/**
 * Hands a mail to the mail server. Without SMTP_URL there is none: the mail stays readable in the mailbox of the demo.
 * @returns sent: the mail server has taken it · kept: there is no mail server
 * @throws when the mail server cannot be reached or refuses, so that the job is tried again
 */
export async function sendMail({ to, subject, text, html, messageId, stopLink }: OutgoingMail): Promise<"sent" | "kept"> {
  const smtp = openTransport();
  if (!smtp) return "kept";
  await smtp.sendMail({
    from: environment().MAIL_FROM,
    to,
    subject,
    text,
    html,
    messageId,
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All", ...(stopLink ? { "List-Unsubscribe": `<${stopLink}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : {}) },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return "sent";
}

function openTransport(): Transporter | null {
  if (transport !== undefined) return transport;
  const { SMTP_URL } = environment();
  transport = SMTP_URL ? createTransport(SMTP_URL, { connectionTimeout: 10_000, socketTimeout: 20_000 } as object) : null;
  return transport;
}

/** Lets go of the mail server. */
export function closeMail(): void {
  transport?.close();
  transport = undefined;
}
