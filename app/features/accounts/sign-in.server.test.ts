import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { useDatabase } from "#tests/support/database";
import { makeAccount } from "#tests/support/people";
import { freezeClock } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { askSignInCode } from "./commands/ask-sign-in-code.server";
import { isUsableLink, signInWithCode, signInWithLink } from "./commands/sign-in.server";
import { signOut, signOutElsewhere } from "./commands/sign-out.server";
import { writeSessionToken } from "./cookies.server";
import { findSignedIn } from "./session.server";

const database = useDatabase();
const email = "nadia@test.example";

beforeEach(async () => {
  await database.emptyTables();
  await makeAccount("Nadia", { email });
});
afterEach(() => freezeClock(null));

async function readMail(): Promise<{ code: string; link: string }> {
  const mail = await prisma.mail.findFirstOrThrow({ where: { to: email }, orderBy: { createdAt: "desc" } });
  return { code: /\b\d{6}\b/.exec(mail.text)![0], link: /\/inloggen\/link\/([\w-]+)/.exec(mail.text)![1]! };
}

const requestWith = async (token: string) => new Request("http://localhost/start", { headers: { cookie: (await writeSessionToken(token, 60)).split(";")[0]! } });

describe("signing in by mail", () => {
  it("signs in with the code, in the browser that asked for it", async () => {
    const { askToken } = await askSignInCode(email, "/berichten");
    const signedIn = await signInWithCode(askToken, (await readMail()).code);
    if (!signedIn.ok) throw new Error(signedIn.message);
    expect(signedIn.value.goTo).toBe("/berichten");
    expect((await findSignedIn(await requestWith(signedIn.value.token)))?.firstName).toBe("Nadia");
  });

  it("refuses the right code in another browser", async () => {
    await askSignInCode(email, "/start");
    const { askToken: otherBrowser } = await askSignInCode("onbekend@test.example", "/start");
    expect(await signInWithCode(otherBrowser, (await readMail()).code)).toMatchObject({ ok: false, reason: "invalid" });
    expect(await signInWithCode(null, (await readMail()).code)).toMatchObject({ ok: false, reason: "invalid" });
  });

  it("signs in with the link once", async () => {
    await askSignInCode(email, "/start");
    const { link } = await readMail();
    expect(await isUsableLink(link)).toBe(true);
    expect(await signInWithLink(link)).toMatchObject({ ok: true });
    expect(await isUsableLink(link)).toBe(false);
    expect(await signInWithLink(link)).toMatchObject({ ok: false });
  });

  it("makes one session when the code is used ten times at once", async () => {
    const { askToken } = await askSignInCode(email, "/start");
    const { code } = await readMail();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => signInWithCode(askToken, code)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await prisma.session.count()).toBe(1);
  });

  it("gives up after five wrong guesses, also when they come at once", async () => {
    const { askToken } = await askSignInCode(email, "/start");
    const { code } = await readMail();
    const wrong = code === "000000" ? "000001" : "000000";
    await Promise.all(Array.from({ length: 8 }, () => signInWithCode(askToken, wrong)));
    expect(await signInWithCode(askToken, code)).toMatchObject({ ok: false });
  });

  it("refuses a code after half an hour", async () => {
    const { askToken } = await askSignInCode(email, "/start");
    const { code } = await readMail();
    freezeClock(new Date(Date.now() + 31 * 60_000));
    expect(await signInWithCode(askToken, code)).toMatchObject({ ok: false });
  });

  it("keeps neither code nor token readable in the database", async () => {
    const { askToken } = await askSignInCode(email, "/start");
    const { code, link } = await readMail();
    const rows = JSON.stringify(await database.query("select * from sign_in_code"));
    for (const secret of [askToken, code, link]) expect(rows).not.toContain(secret);
  });
});

describe("an unknown address", () => {
  it("gets the same kind of answer and no mail", async () => {
    const { askToken } = await askSignInCode("onbekend@test.example", "/start");
    expect(askToken).toHaveLength(43);
    expect(await prisma.mail.count()).toBe(0);
    expect(await prisma.account.count()).toBe(1);
  });
});

describe("a known address", () => {
  it("gets at most six mails in an hour", async () => {
    for (let mails = 0; mails < 9; mails += 1) await askSignInCode(email, "/start");
    expect(await prisma.mail.count()).toBe(6);
  });
});

describe("signing out", () => {
  async function signIn(): Promise<string> {
    const { askToken } = await askSignInCode(email, "/start");
    const signedIn = await signInWithCode(askToken, (await readMail()).code);
    if (!signedIn.ok) throw new Error(signedIn.message);
    return signedIn.value.token;
  }

  it("ends the session", async () => {
    const token = await signIn();
    await signOut(token);
    expect(await findSignedIn(await requestWith(token))).toBeNull();
  });

  it("ends the sessions of other devices and keeps the own one", async () => {
    const [phone, library] = [await signIn(), await signIn()];
    const here = (await findSignedIn(await requestWith(library)))!;
    await signOutElsewhere(here.accountId, here.sessionId);
    expect(await findSignedIn(await requestWith(phone))).toBeNull();
    expect(await findSignedIn(await requestWith(library))).not.toBeNull();
  });
});
