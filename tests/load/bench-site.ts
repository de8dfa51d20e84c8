import { spawn } from "node:child_process";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import type pg from "pg";

export type BenchSite = { url: string; stop(): Promise<void> };

/** The built site as one web process without worker, on loopback; it takes `MEILI_URL` and the like from the environment. */
export async function startSite(databaseUrl: string): Promise<BenchSite> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ["build/server.js"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NODE_ENV: "production", DATABASE_URL: databaseUrl, PORT: String(port), HOST: "127.0.0.1", BASE_URL: url, SMTP_URL: "smtp://127.0.0.1:1", MAIL_FROM: "bench@localhost.example", LOG_LEVEL: "error", WORKER: "none" },
  });
  const ended = once(child, "exit").then(() => Promise.reject(new Error("the site did not start")));
  await Promise.race([waitUntilUp(url), ended]);
  ended.catch(() => undefined);
  const stop = async () => {
    child.kill("SIGTERM");
    if (child.exitCode === null) await once(child, "exit");
  };
  return { url, stop };
}

/** @throws when it is not there within half a minute */
export async function waitUntilUp(url: string): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await fetch(`${url}/healthz`).then((answer) => answer.ok, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("the site did not start");
}

/** A session of somebody of the seed. @returns the cookie */
export async function signIn(client: pg.Client, email: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>("select id from account where email = $1", [email]);
  if (!rows[0]) throw new Error(`${email} is not in the seed`);
  return openSession(client, rows[0].id);
}

/** A session as signing in makes it. @returns the cookie */
export async function openSession(client: pg.Client, accountId: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await client.query("insert into session (id, token_hash, account_id, second_factor_at, expires_at) values ($1, $2, $3, now(), now() + interval '1 day')", [randomUUID(), createHash("sha256").update(token).digest("hex"), accountId]);
  return `meedoen_sessie=${encodeURIComponent(Buffer.from(JSON.stringify(token)).toString("base64"))}`;
}

export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
