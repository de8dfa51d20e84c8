import { render } from "@react-email/render";
import { MailLetter } from "./components/mail-letter";
import { m } from "~/paraglide/messages";
import { environment } from "~/platform/env.server";
import { rulesOf, type MailKind, type MailParams, type Side } from "./model/kinds";
import { textNameOf } from "./model/text-name";

export type MailToWrite = {
  kind: MailKind;
  side: Side;
  locale: "nl" | "en";
  /** empty when nobody with a name reads it yet */
  firstName: string;
  /** whole address behind the button */
  link: string;
  /** whole address where one button stops mails like this one */
  stopLink?: string | null;
  params: MailParams;
};

export type Letter = {
  locale: "nl" | "en";
  subject: string;
  greeting: string;
  paragraphs: string[];
  code: { label: string; digits: string } | null;
  note: { label: string; text: string } | null;
  lists: { title: string; links: { text: string; link: string }[] }[];
  button: { label: string; link: string };
  /** small print under the line, each with the address it speaks of */
  footer: { text: string; link?: string }[];
};

/** The final words of a mail, as text and as HTML. */
export async function writeMail(mail: MailToWrite): Promise<{ subject: string; text: string; html: string }> {
  const letter = composeLetter(mail);
  return { subject: letter.subject, text: toText(letter), html: await render(<MailLetter {...letter} />) };
}

export function composeLetter({ kind, side, locale, firstName, link, stopLink, params }: MailToWrite): Letter {
  const language = { locale };
  const words = {
    name: params.name || m.notifications_word_name({}, language),
    title: params.title || m.notifications_word_title({}, language),
    company: params.company || m.notifications_word_company({}, language),
    when: params.when || m.notifications_word_when({}, language),
    days: params.days || m.notifications_word_days({}, language),
  };
  const name = textNameOf(kind, side);
  const body = m[`notifications_mail_${name}_body`](words, language);
  return {
    locale,
    subject: oneLine(m[`notifications_mail_${name}_subject`](words, language)),
    greeting: firstName ? m.notifications_mail_greeting({ name: firstName }, language) : m.notifications_mail_greeting_plain({}, language),
    paragraphs: body.split("\n\n").map(withCapital),
    code: params.code ? { label: m.notifications_mail_code({}, language), digits: params.code } : null,
    note: params.note ? { label: m.notifications_mail_note({}, language), text: params.note } : null,
    lists: (params.lists ?? []).map(({ title, links }) => ({ title, links: links.map(({ text, path }) => ({ text, link: `${environment().BASE_URL}${path}` })) })),
    button: { label: m[`notifications_mail_${name}_button`]({}, language), link },
    footer: [
      ...(params.receipt ? [{ text: m.notifications_mail_receipt({ number: params.receipt.number, hash: params.receipt.hash }, language) }] : []),
      { text: m.notifications_mail_button_fails({}, language), link },
      { text: m.notifications_mail_footer({}, language) },
      ...(stopLink ? [{ text: m.notifications_mail_stop({}, language), link: stopLink }] : []),
      ...(rulesOf(kind).mutable ? [{ text: m.notifications_mail_choose({}, language), link: `${environment().BASE_URL}/account/meldingen` }] : []),
    ],
  };
}

function toText(letter: Letter): string {
  const blocks = [
    letter.greeting,
    ...(letter.code ? [`${letter.code.label}: ${letter.code.digits}`] : []),
    ...letter.paragraphs,
    ...(letter.note ? [`${letter.note.label}\n${letter.note.text.split("\n").map((line) => `> ${line}`).join("\n")}`] : []),
    ...letter.lists.map(({ title, links }) => [title, ...links.flatMap(({ text, link }) => [`- ${oneLine(text)}`, link])].join("\n")),
    `${letter.button.label}:\n${letter.button.link}`,
    m.notifications_mail_goodbye({}, { locale: letter.locale }),
    // the address of the button stands above already
    `-- \n${letter.footer.filter(({ link }) => link !== letter.button.link).map(({ text, link }) => (link ? `${text}\n${link}` : text)).join("\n")}`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** A subject is one header line of a mail. */
const oneLine = (text: string) => withCapital(text.replace(/\s+/g, " ").trim()).slice(0, 200);

const withCapital = (text: string) => text.charAt(0).toLocaleUpperCase("nl") + text.slice(1);
