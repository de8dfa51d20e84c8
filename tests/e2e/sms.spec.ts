import { expect } from "@playwright/test";
import { test } from "./people.ts";
import { signsUp } from "./steps-of-job-seeker.ts";
import { newNumber, receivesSms } from "./text-messages.ts";
import { askDatabase } from "./visitors.ts";

test("somebody has text messages sent to an own phone, mistypes on the way, and turns them off", { tag: ["@phone", "@no-javascript"] }, async ({ cast }) => {
  cast.announces(/422/);
  const { written, number } = newNumber();
  const bo = await signsUp(cast, "Bo", "Schiedam");
  await bo.goesTo("/account");
  await bo.follows("Sms op je telefoon");
  await bo.arrivesAt("Sms op je telefoon");
  await bo.fills({ "Je mobiele nummer": "010 300 00 00" });
  await bo.presses("Stuur mij een code");
  await bo.sees("Dit is geen mobiel nummer.");
  await bo.fills({ "Je mobiele nummer": written });
  await bo.presses("Stuur mij een code");
  await bo.arrivesAt("Vul de code in");
  await bo.sees(`06 •• •• •• ${number.slice(-2)}`);
  await bo.isToldNothingOf(number, written);
  const code = /\d{6}/.exec(await receivesSms(number, /^Je code voor Meedoen is \d{6}/))![0];
  await bo.fills({ "Code uit de sms": code === "123456" ? "654321" : "123456" });
  await bo.presses("Zet sms aan");
  await bo.sees("Deze code klopt niet, of is te oud.");
  await bo.fills({ "Code uit de sms": code });
  await bo.presses("Zet sms aan");
  await bo.arrivesAt("Sms op je telefoon");
  await bo.sees("Sms staat aan.");

  await bo.presses("Zet sms uit");
  await bo.sees("Sms staat uit. We hebben je nummer weggegooid.");
  expect(await askDatabase("select 1 from account where sms_number = $1", [number])).toEqual([]);
});
