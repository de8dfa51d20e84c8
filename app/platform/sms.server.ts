import { environment } from "./env.server";

export type OutgoingSms = {
  /** international, with the plus: +31612345678 */
  to: string;
  text: string;
  /** the same for every attempt, so that a provider can see a repeat */
  reference: string;
};

/** Whether text messages can be sent here. Without it no page speaks of them. */
export const sendsSms = (): boolean => environment().SMS_URL !== undefined;

const patience = 15_000;

/**
 * Hands a text message to the provider: one POST of JSON, in the form that SMS_BODY gives (decision 0032).
 * @throws when the provider cannot be reached or refuses, so that the job is tried again
 */
export async function sendSms({ to, text, reference }: OutgoingSms): Promise<void> {
  const { SMS_URL, SMS_HEADER, SMS_BODY, SMS_FROM } = environment();
  if (!SMS_URL || !SMS_HEADER) throw new Error("SMS_URL is not set in this process, so it cannot send a text message");
  const [, name, value] = /^([\w-]+):\s*(.+)$/.exec(SMS_HEADER)!;
  const answer = await fetch(SMS_URL, {
    method: "POST",
    headers: { "Content-Type": "application/json", [name!]: value! },
    body: fillSmsBody(SMS_BODY, { to, toDigits: to.replace("+", ""), from: SMS_FROM, text, reference }),
    redirect: "error",
    signal: AbortSignal.timeout(patience),
  });
  // the body may repeat the number or the text, which belong in no log
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`the provider of text messages answered ${answer.status}`);
}

/** Puts values into the strings of a JSON text, whatever is in them; names in braces that are not given stay. */
export function fillSmsBody(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? JSON.stringify(values[name]).slice(1, -1) : whole));
}
