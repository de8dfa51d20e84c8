import { m } from "~/paraglide/messages";
import { environment } from "~/platform/env.server";
import { enqueue } from "~/platform/jobs.server";
import type { Tx } from "~/platform/db.server";
import { longestSms } from "./model/sms-limits";
import type { SmsKind } from "./model/kinds";

type Words = { company?: string; when?: string };

const texts: Record<SmsKind, (words: { company: string; when: string; link: string }, language: { locale: "nl" | "en" }) => string> = {
  queue_offer: m.notifications_sms_queue_offer,
  queue_reminder: m.notifications_sms_queue_reminder,
  match_planned: m.notifications_sms_match_planned,
  tour_tomorrow: m.notifications_sms_tour_tomorrow,
  placement_check_in: m.notifications_sms_placement_check_in,
  retention_last: m.notifications_sms_retention_last,
};

/** What a text message says: short, and with the page where the whole story stands. The link is never cut. */
export function textOfSms(kind: SmsKind, { company = "", when = "" }: Words, path: string, locale: "nl" | "en"): string {
  const language = { locale };
  const link = `${environment().BASE_URL}${path}`;
  const say = (name: string) => texts[kind]({ company: name || m.notifications_word_company({}, language), when: when || m.notifications_word_when({}, language), link }, language);
  const whole = say(company);
  return whole.length <= longestSms ? whole : say(company.slice(0, Math.max(0, company.length - (whole.length - longestSms))).trim());
}

export type SmsToKeep = { key: string; kind: string; accountId: string; number: string; text: string };

/** Keeps a text message and has it sent when the transaction stands; a key that is there already makes no second one. */
export async function queueSms(tx: Tx, message: SmsToKeep): Promise<void> {
  const [sms] = await tx.sms.createManyAndReturn({ data: [message], skipDuplicates: true, select: { id: true } });
  if (sms) await enqueue(tx, "send-sms", { smsId: sms.id }, { key: `send-sms:${sms.id}` });
}
