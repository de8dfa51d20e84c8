import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "@playwright/test";
import { administer, copyTemplate, nameTestDatabase, prepareTemplate, startTestServer } from "../support/server.ts";

const port = String(Number(process.env.E2E_PORT) + 1);
const site = `http://127.0.0.1:${port}`;

/** What `npm start` runs, with everything it asks for. */
const settings = {
  PATH: process.env.PATH,
  PORT: port,
  HOST: "127.0.0.1",
  BASE_URL: site,
  SESSION_SECRET: "a-secret-for-start-only-0123456789abcdef",
  SMTP_URL: "smtp://127.0.0.1:9",
  MAIL_FROM: "Meedoen <meedoen@example.nl>",
};

/** Nothing of our own environment comes along, not even NODE_ENV, which start chooses itself. */
const environmentOf = (values: Record<string, string | undefined>) => values as NodeJS.ProcessEnv;

async function waitForAnswer(server: ChildProcess) {
  for (let attempt = 0; attempt < 200 && server.exitCode === null; attempt++) {
    if (await fetch(`${site}/healthz`).then((answer) => answer.ok, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("npm start did not serve");
}

test.describe.configure({ mode: "serial" });

test("start has none of the demo's doors, even when asked for them, and ends in order", async () => {
  const server = await startTestServer();
  const database = nameTestDatabase("start");
  await copyTemplate(server, await prepareTemplate(server), database);
  const started = spawn(process.execPath, ["build/server.js"], { env: environmentOf({ ...settings, MEEDOEN_DEMO: "1", DATABASE_URL: server.url(database) }), stdio: "ignore" });
  try {
    await waitForAnswer(started);
    for (const path of ["/demo/mailbox", "/demo/mailbox/1", "/demo/in/werkzoekende", "/demo/in/beheerder", "/demo/in/beheerder.data", "/demo"]) {
      expect((await fetch(site + path)).status, path).toBe(404);
      expect((await fetch(site + path, { method: "POST", headers: { origin: site } })).status, path).toBe(404);
    }
    const readiness = (await (await fetch(`${site}/readyz`)).json()) as { ready: boolean; parts: object };
    expect(readiness.ready).toBe(true);
    expect(Object.keys(readiness.parts)).toEqual(["database", "queue", "search"]);
    started.kill("SIGTERM");
    expect(await once(started, "exit")).toEqual([0, null]);
  } finally {
    started.kill("SIGKILL");
    await administer(server, `drop database if exists ${database} with (force)`);
    await server.stop();
  }
});

test("start without its settings says what is missing, one line each", () => {
  const { status, stderr } = spawnSync(process.execPath, ["build/server.js"], { env: environmentOf({ PATH: process.env.PATH }), encoding: "utf8" });
  expect(status).toBe(1);
  const lines = stderr.trim().split("\n");
  expect(lines[0]).toBe("Meedoen cannot start:");
  for (const name of ["DATABASE_URL", "SESSION_SECRET", "BASE_URL", "SMTP_URL"]) expect(lines.filter((line) => line.startsWith(`  - ${name} is not set`))).toHaveLength(1);
});
