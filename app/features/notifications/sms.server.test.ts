import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { collectOwnData } from "~/features/privacy/own-data.server";
import { eraseAccount } from "~/features/privacy/commands/erase-account.server";
import { after, freezeClock, hours, minutes } from "~/platform/clock";
import { inTransaction, prisma } from "~/platform/db.server";
import { forgetEnvironment } from "~/platform/env.server";
import { runJobsNow } from "~/platform/jobs.server";
import { useDatabase } from "#tests/support/database";
import { makeLivePerson, makeScene } from "#tests/support/scene";
import { smsHeader, startSmsProvider, type SmsProvider } from "#tests/support/sms-provider";
import type { Actor } from "~/features/accounts";
import { askSmsCode } from "./commands/ask-sms-code.server";
import { confirmSmsNumber } from "./commands/confirm-sms-number.server";
import { notify } from "./commands/notify.server";
import { stopSms } from "./commands/stop-sms.server";
import { jobs } from "./jobs.server";
import { longestSms, smsLimits } from "./model/sms-limits";
import { isSmsKind, kindNames } from "./model/kinds";
import { textOfSms } from "./write-sms.server";

const database = useDatabase();
let provider: SmsProvider;
let scene: Awaited<ReturnType<typeof makeScene>>;
let person: Actor;

beforeAll(async () => {
  provider = await startSmsProvider();
  switchOn(true);
});
afterAll(async () => {
  switchOn(false);
  await provider.stop();
});
beforeEach(async () => {
  freezeClock(null);
  await database.emptyTables();
  scene = await makeScene();
  person = await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId);
  provider.messages.length = 0;
  provider.isBroken = false;
});

function switchOn(isOn: boolean) {
  if (isOn) Object.assign(process.env, { SMS_URL: provider.url, SMS_HEADER: smsHeader });
  else for (const name of ["SMS_URL", "SMS_HEADER"]) delete process.env[name];
  forgetEnvironment();
}

const number = "06 12 34 56 78";
const work = () => runJobsNow(jobs);
const account = () => prisma.account.findUniqueOrThrow({ where: { id: person.accountId } });
const lastCode = () => /\d{6}/.exec(provider.messages.at(-1)!.text)![0];
const offer = (key = "offer") => inTransaction((tx) => notify(tx, { accountId: person.accountId, kind: "queue_offer", key, path: "/mijn/wachtrij/1", params: { company: "De Wilgenhof", when: "maandag 2 maart om 9.00 uur" } }));

async function wantSms() {
  await askSmsCode(person, number);
  await work();
  await confirmSmsNumber(person, lastCode());
  provider.messages.length = 0;
}

it("sends a code to a number, and takes the number when the code comes back", async () => {
  expect(await askSmsCode(person, number)).toMatchObject({ ok: true });
  await work();
  expect(provider.messages).toMatchObject([{ to: "+31612345678", from: "Meedoen" }]);
  expect(await account()).toMatchObject({ smsNumber: null });
  const code = lastCode();
  expect(await confirmSmsNumber(person, code === "000000" ? "000001" : "000000")).toMatchObject({ ok: false, reason: "invalid" });
  expect(await confirmSmsNumber(person, `${code.slice(0, 3)} ${code.slice(3)}`)).toMatchObject({ ok: true });
  expect(await account()).toMatchObject({ smsNumber: "+31612345678" });
  expect(await confirmSmsNumber(person, code), "a code counts once").toMatchObject({ ok: false });
  expect(JSON.stringify(await prisma.sms.findMany()), "a code that was sent is kept nowhere").not.toContain(code);
});

it("ends a code after a quarter of an hour, after five guesses, and when a newer one is under way", async () => {
  await askSmsCode(person, number);
  await work();
  const first = lastCode();
  freezeClock(after(minutes(16)));
  expect(await confirmSmsNumber(person, first)).toMatchObject({ ok: false });
  await askSmsCode(person, number);
  await work();
  expect(await confirmSmsNumber(person, first), "the old one beside a newer one").toMatchObject({ ok: lastCode() === first });
  const wrong = lastCode() === "111111" ? "222222" : "111111";
  await Promise.all(Array.from({ length: 20 }, () => confirmSmsNumber(person, wrong)));
  expect((await prisma.smsCode.findFirstOrThrow({ orderBy: { createdAt: "desc" } })).tries).toBe(smsLimits.triesPerCode);
  expect(await confirmSmsNumber(person, lastCode()), "right, but too late").toMatchObject({ ok: false });
});

it("gives no more codes than allowed to an account, and to a number, however many ask at once", async () => {
  const own = await Promise.all(Array.from({ length: 20 }, () => askSmsCode(person, number)));
  expect(own.filter(({ ok }) => ok)).toHaveLength(smsLimits.codesOfAccount.count);
  const others = await Promise.all(Array.from({ length: 4 }, (_, at) => makeLivePerson(scene.here.id, `Ander${at}`, null)));
  const more = await Promise.all(others.map((other) => askSmsCode(other, "+31612345678")));
  expect(more.filter(({ ok }) => ok)).toHaveLength(smsLimits.codesToNumber.count - smsLimits.codesOfAccount.count);
  freezeClock(after(hours(25)));
  expect(await askSmsCode(person, number)).toMatchObject({ ok: true });
});

it("sends an offer as a text message too, once, to whoever wants that", async () => {
  await offer("before");
  await work();
  expect(provider.messages).toEqual([]);
  await wantSms();
  await Promise.all([offer(), offer(), offer()]);
  await work();
  await work();
  expect(provider.messages).toHaveLength(1);
  expect(provider.messages[0]!.text).toMatch(/^Er is een plek voor jou bij De Wilgenhof\. Zeg ja of nee voor maandag 2 maart om 9\.00 uur: http\S+\/mijn\/wachtrij\/1$/);
  expect(await prisma.mail.count({ where: { accountId: person.accountId, key: { startsWith: "offer" } } })).toBe(1);
});

it("keeps nothing back and sends nothing twice when the provider is down for a while", async () => {
  await wantSms();
  await offer();
  provider.isBroken = true;
  await expect(work()).rejects.toThrow("503");
  provider.isBroken = false;
  await prisma.$executeRaw`update graphile_worker._private_jobs set run_at = now()`;
  await work();
  await prisma.$executeRaw`select graphile_worker.add_job('send-sms', json_build_object('smsId', (select id from sms where kind = 'queue_offer')))`;
  await work();
  expect(provider.messages).toHaveLength(1);
});

it("sends nothing of an event that was rolled back", async () => {
  await wantSms();
  await inTransaction(async (tx) => {
    await notify(tx, { accountId: person.accountId, kind: "queue_offer", key: "gone", path: "/mijn", params: {} });
    throw new Error("no");
  }).catch(() => undefined);
  await work();
  expect(provider.messages).toEqual([]);
});

it("stops at once, also with what still waits and with a code under way", async () => {
  await wantSms();
  await offer();
  await askSmsCode(person, "06 87 65 43 21");
  await stopSms(person);
  await work();
  expect(provider.messages).toEqual([]);
  expect(await account()).toMatchObject({ smsNumber: null, smsSince: null });
  await offer("after");
  await work();
  expect(provider.messages).toEqual([]);
});

it("is not there without a provider", async () => {
  await wantSms();
  switchOn(false);
  expect(await askSmsCode(person, number)).toMatchObject({ ok: false, reason: "notFound" });
  await offer();
  expect(await prisma.sms.count({ where: { kind: "queue_offer" } })).toBe(0);
  switchOn(true);
});

it("stands in the own export without its codes, and goes with the account", async () => {
  await wantSms();
  await offer();
  await askSmsCode(person, "06 87 65 43 21");
  const own = JSON.stringify(await collectOwnData(person));
  expect(own).toContain("+31612345678");
  expect(own).toContain("Er is een plek voor jou");
  await work();
  expect(own).not.toContain(lastCode());
  expect(await eraseAccount(person)).toMatchObject({ ok: true });
  expect([await prisma.sms.count(), await prisma.smsCode.count(), (await account()).smsNumber]).toEqual([0, 0, null]);
});

it("fits two parts of a text message, whatever the company is called, and never cuts the link", () => {
  for (const kind of kindNames.filter(isSmsKind)) {
    for (const locale of ["nl", "en"] as const) {
      const path = `/mijn/wachtrij/${"0".repeat(36)}`;
      const text = textOfSms(kind, { company: "Stichting ".repeat(40), when: "woensdag 30 december om 16.00 uur" }, path, locale);
      expect(text.length, text).toBeLessThanOrEqual(longestSms);
      expect(text.endsWith(path)).toBe(true);
    }
  }
});
