import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { useDatabase } from "#tests/support/database";
import { makeMember, makeWorld } from "#tests/support/people";
import type { Actor } from "./index";
import { freezeClock } from "~/platform/clock";
import { inTransaction, prisma } from "~/platform/db.server";
import { passSecondFactor } from "./commands/pass-second-factor.server";
import { confirmSecondFactor, prepareSecondFactor } from "./commands/set-up-second-factor.server";
import { writeSessionToken } from "./cookies.server";
import { authenticator } from "./model/second-factor";
import { findActor, findSignedIn, openSession, requireActor } from "./session.server";

const database = useDatabase();
let ria: Actor;
let request: Request;
let sessionId: string;

beforeEach(async () => {
  await database.emptyTables();
  const { office } = await makeWorld();
  ria = await makeMember("contactPerson", office.id, "Ria");
  const { token, seconds } = await inTransaction((tx) => openSession(tx, ria.accountId));
  request = new Request("http://localhost/gemeente", { headers: { cookie: (await writeSessionToken(token, seconds)).split(";")[0]! } });
  sessionId = (await findSignedIn(request))!.sessionId;
});
afterEach(() => freezeClock(null));

const codeAt = (secret: string, at = Date.now()) => authenticator(secret, "").generate({ timestamp: at });

async function setUp(): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = await prepareSecondFactor(ria.accountId, "ria@test.example");
  const confirmed = await confirmSecondFactor(ria.accountId, sessionId, codeAt(secret));
  if (!confirmed.ok) throw new Error(confirmed.message);
  await prisma.session.updateMany({ data: { secondFactorAt: null } });
  return { secret, recoveryCodes: confirmed.value.recoveryCodes };
}

describe("the second factor", () => {
  it("is asked of a contact person before any page", async () => {
    expect(await findActor(request)).toBeNull();
    const thrown = await requireActor(request).catch((answer: unknown) => answer);
    expect((thrown as Response).headers.get("location")).toContain("/inloggen/tweede-stap/instellen");
  });

  it("counts only after a right code", async () => {
    const { secret } = await prepareSecondFactor(ria.accountId, "ria@test.example");
    expect(await confirmSecondFactor(ria.accountId, sessionId, "000000")).toMatchObject({ ok: false });
    expect(await findActor(request)).toBeNull();
    expect(await confirmSecondFactor(ria.accountId, sessionId, codeAt(secret))).toMatchObject({ ok: true });
    expect((await findActor(request))?.role).toBe("contactPerson");
  });

  it("shows the same secret in two tabs and never after it counts", async () => {
    const tabs = await Promise.all([prepareSecondFactor(ria.accountId, "a"), prepareSecondFactor(ria.accountId, "a")]);
    expect(tabs[0].secret).toBe(tabs[1].secret);
    await confirmSecondFactor(ria.accountId, sessionId, codeAt(tabs[0].secret));
    await expect(prepareSecondFactor(ria.accountId, "a")).rejects.toThrow();
  });

  it("takes each code of the app once, also when it comes twice at the same moment", async () => {
    const { secret } = await setUp();
    const later = Date.now() + 60_000;
    freezeClock(new Date(later));
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => passSecondFactor(ria.accountId, sessionId, codeAt(secret, later))));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("takes a recovery code once", async () => {
    const { recoveryCodes } = await setUp();
    expect(new Set(recoveryCodes).size).toBe(8);
    expect(await passSecondFactor(ria.accountId, sessionId, recoveryCodes[0]!)).toMatchObject({ ok: true });
    expect(await passSecondFactor(ria.accountId, sessionId, recoveryCodes[0]!)).toMatchObject({ ok: false });
    expect(await passSecondFactor(ria.accountId, sessionId, recoveryCodes[1]!.toUpperCase())).toMatchObject({ ok: true });
  });

  it("keeps the secret encrypted", async () => {
    const { secret } = await setUp();
    expect(JSON.stringify(await database.query("select second_factor_secret from account"))).not.toContain(secret);
  });
});
