import { randomInt } from "node:crypto";
import { expect } from "@playwright/test";
import type { ReceivedSms } from "../support/sms-provider.ts";
import type { Person } from "./people.ts";

/** A mobile number that nobody else of these journeys has: as it is written, and as a provider gets it. */
export function newNumber(): { written: string; number: string } {
  const digits = String(randomInt(10_000_000, 60_000_000));
  return { written: `06 ${digits}`, number: `+316${digits}` };
}

/** The newest text message to a number with these words. */
export async function receivesSms(number: string, words: RegExp): Promise<string> {
  let text: string | undefined;
  await expect(async () => {
    const all = (await (await fetch(process.env.E2E_SMS!)).json()) as ReceivedSms[];
    text = all.filter((sms) => sms.to === number && words.test(sms.text)).at(-1)?.text;
    expect(text, `a text message to ${number} with ${String(words)}`).toBeDefined();
  }).toPass({ timeout: 20_000 });
  return text!;
}

/** Somebody has text messages sent to an own phone. @returns the number */
export async function turnsSmsOn(person: Person): Promise<string> {
  const { written, number } = newNumber();
  await person.goesTo("/account/sms");
  await person.fills({ "Je mobiele nummer": written });
  await person.presses("Stuur mij een code");
  await person.arrivesAt("Vul de code in");
  await person.fills({ "Code uit de sms": /\d{6}/.exec(await receivesSms(number, /^Je code voor Meedoen is \d{6}/))![0] });
  await person.presses("Zet sms aan");
  await person.sees("Sms staat aan.");
  return number;
}
