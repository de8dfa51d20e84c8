import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterEach, expect, test } from "vitest";
import { useDatabase } from "#tests/support/database";
import { readEnvironment, type Environment } from "./env.server";
import { logRequests } from "./request-log.server";
import { limitBodySize, limitRates, refuseForeignWrites, securityHeaders, type RateLimits } from "./security.server";

const database = useDatabase();
const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  await database.query("truncate limits.points");
});

function settingsWith(values: Record<string, string> = {}): Environment {
  const read = readEnvironment({ ...process.env, DATABASE_URL: database.url, ...values });
  if (!read.ok) throw new Error(read.mistakes.join());
  return read.value;
}

/** A server with all guards before an action that answers "done". */
async function serve(settings: Environment): Promise<string> {
  const limits: RateLimits = limitRates(settings);
  const app = express().use(logRequests, ...securityHeaders(settings), refuseForeignWrites(settings), limitBodySize, limits.middleware);
  app.all("*", (_request, response) => void response.send("done"));
  const server = await new Promise<Server>((resolve) => {
    const started = app.listen(0, "127.0.0.1", () => resolve(started));
  });
  closers.push(() => new Promise((resolve) => server.close(resolve)), limits.close);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const post = (site: string, path: string, init: RequestInit = {}) => fetch(site + path, { method: "POST", body: "a=1", ...init, headers: { origin: site, "content-type": "application/x-www-form-urlencoded", ...init.headers } });

test("too many attempts to sign in are refused until later, and reading goes on", async () => {
  const site = await serve(settingsWith({ SIGN_IN_LIMIT: "3" }));
  for (let attempt = 1; attempt <= 3; attempt++) expect((await post(site, "/inloggen")).status).toBe(200);
  const refused = await post(site, "/inloggen/code.data");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await refused.text()).toContain(refused.headers.get("x-request-id"));
  expect((await fetch(`${site}/inloggen`)).status).toBe(200);
  expect((await post(site, "/berichten")).status).toBe(200);
});

test("a mail program may press the button of a signed link from no page, and nothing else", async () => {
  const site = await serve(settingsWith());
  const fromMail = (path: string) => fetch(site + path, { method: "POST", body: "List-Unsubscribe=One-Click", headers: { "content-type": "application/x-www-form-urlencoded" } });
  expect((await fromMail("/zoekopdrachten/stoppen/aB3_de-f")).status).toBe(200);
  for (const path of ["/mijn/zoekopdrachten", "/zoekopdrachten/stoppen/", "/zoekopdrachten/stoppen/a/b", "/x/zoekopdrachten/stoppen/a", "/account"]) expect((await fromMail(path)).status, path).toBe(403);
});

test("two web processes count together", async () => {
  const settings = settingsWith({ WRITE_LIMIT: "4" });
  const [one, other] = [await serve(settings), await serve(settings)];
  const answers = await Promise.all([one, other, one, other, one, other].map((site) => post(site, "/berichten")));
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 200, 200, 200, 429, 429]);
});

test("the table of the limits holds no addresses", async () => {
  const site = await serve(settingsWith());
  await post(site, "/inloggen");
  const rows = await database.query<{ key: string }>("select key from limits.points");
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toContain("127.0.0.1");
});

test("a write from another site is refused before anything happens", async () => {
  const site = await serve(settingsWith());
  expect((await post(site, "/berichten", { headers: { origin: "https://evil.example" } })).status).toBe(403);
  expect(await database.query("select key from limits.points")).toEqual([]);
});

test("large forms are refused, uploads may be larger", async () => {
  const site = await serve(settingsWith());
  const body = "x".repeat(1_000_001);
  expect((await post(site, "/berichten", { body })).status).toBe(413);
  expect((await post(site, "/mijn/profiel/foto", { body, headers: { "content-type": "multipart/form-data; boundary=x" } })).status).toBe(200);
});

test("every answer carries a policy without inline code, with a fresh nonce", async () => {
  const site = await serve(settingsWith());
  const policies = await Promise.all([1, 2].map(async () => (await fetch(site)).headers.get("content-security-policy") ?? ""));
  for (const policy of policies) {
    expect(policy).not.toContain("unsafe");
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}'/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("frame-src 'self'");
  }
  expect(policies[0]).not.toBe(policies[1]);
});

test("one page alone can stand in a frame, and only in a page of ours", async () => {
  const site = await serve(settingsWith());
  const framing = async (path: string) => {
    const { headers } = await fetch(`${site}${path}`);
    return [/frame-ancestors ('\w+')/.exec(headers.get("content-security-policy") ?? "")?.[1], headers.get("x-frame-options")];
  };
  expect(await framing("/bedrijf/vacatures/0198f000-0000-7000-8000-000000000000/voorbeeld/telefoon")).toEqual(["'self'", "SAMEORIGIN"]);
  for (const path of ["/bedrijf/vacatures/0198f000-0000-7000-8000-000000000000/voorbeeld", "/mijn/voorbeeld/telefoon", "/werk/x//bedrijf/vacatures/x/voorbeeld/telefoon"]) expect(await framing(path), path).toEqual(["'none'", "DENY"]);
});
