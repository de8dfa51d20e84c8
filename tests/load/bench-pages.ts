import { spawn } from "node:child_process";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import path from "node:path";
import pg from "pg";
import { startEmbeddedServer } from "../../app/platform/database/embedded-server.mjs";
import { migrate } from "../../prisma/migrate.ts";
import { build, isBuilt } from "../../scripts/build.mjs";
import { figure, option, progress, report, type Figure } from "./report.ts";
import { sendLoad, type LoadResult } from "./send-load.ts";

/**
 * Requests per second and waiting times of the pages people use most, beside an empty page of the same process:
 * the signed-in shell with its session read. On a database of its own, which it removes.
 *   npm run bench:pages -- --profiles 10000 --vacancies 2000 --connections 20 --seconds 8 --seed 1 --check
 */
const size = { profiles: option("profiles", 10_000), vacancies: option("vacancies", 2_000), connections: option("connections", 20) };
const seconds = option("seconds", 8);

if (!isBuilt()) {
  progress("building the site");
  await build();
}
const server = await startEmbeddedServer({ folder: ".data/test-postgres", durable: false });
const name = `test_${process.pid}_bench`;
await server.createDatabase(name);
try {
  await measure(server.url(name));
} finally {
  await administer(`drop database if exists ${name} with (force)`);
  await server.stop();
}

async function measure(databaseUrl: string): Promise<void> {
  progress(`filling a database with ${size.profiles} profiles and ${size.vacancies} vacancies`);
  await migrate(databaseUrl);
  process.env.DATABASE_URL = databaseUrl;
  process.env.SESSION_SECRET = randomBytes(32).toString("hex");
  const { seedDatabase } = (await import(path.resolve("build/seed.js"))) as { seedDatabase(options: { profiles: number; vacancies: number; seed?: number }): Promise<unknown> };
  await seedDatabase({ profiles: size.profiles, vacancies: size.vacancies, seed: option("seed", 1) });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query("vacuum analyze");
  const site = await startSite(databaseUrl);
  try {
    await measurePages(site.url, client);
  } finally {
    await site.stop();
    await client.end();
  }
}

async function measurePages(url: string, client: pg.Client): Promise<void> {
  const seeker = await signIn(client, "samira@demo.meedoen.example");
  const employer = await signIn(client, "morgenrood@demo.meedoen.example");
  const ids = async (sql: string) => (await client.query<{ id: string }>(sql)).rows.map(({ id }) => id);
  const vacancies = await ids("select vacancy_id as id from search_vacancy order by vacancy_id limit 50");
  const people = await listPeople(url, employer);
  const searches = ["/werk", "/werk?zoek=schoonmaken", "/werk?zoek=magazijn", "/werk?zoek=iets+met+dieren", "/werk?zoek=koken", "/werk?zoek=planten"];
  const pages: [name: string, cookie: string, addresses: string[]][] = [
    ["empty page", seeker, ["/taal"]],
    ["search for work", seeker, searches],
    ["vacancy", seeker, vacancies.map((id) => `/werk/${id}`)],
    ["search for people", employer, ["/bedrijf/mensen", "/bedrijf/mensen?zoek=schoonmaken", "/bedrijf/mensen?zoek=tuin"]],
    ["shown profile", employer, people],
    ["home of an employer", employer, ["/bedrijf"]],
  ];
  const figures: Figure[] = [];
  let empty: LoadResult | null = null;
  for (const [page, cookie, paths] of pages) {
    if (paths.length === 0) throw new Error(`no address for "${page}"`);
    progress(`measuring ${page}`);
    const result = await sendLoad(paths.map((one) => url + one), { cookie, "accept-encoding": "gzip", accept: "text/html" }, { connections: size.connections, seconds });
    if (result.failures > 0) throw new Error(`${result.failures} of ${result.requests} answers of "${page}" were not 200`);
    empty ??= result;
    const key = page.replaceAll(" ", "-");
    const isSearch = page === "search for work";
    figures.push(
      figure(`${key}.perSecond`, size, result.perSecond, "requests/s"),
      figure(`${key}.againstEmpty`, size, result.perSecond / empty.perSecond, "ratio", isSearch ? 0.6 : null, "higher"),
      figure(`${key}.p50`, size, result.p50, "ms"),
      figure(`${key}.p95`, size, result.p95, "ms", isSearch ? 150 : null),
      figure(`${key}.p99`, size, result.p99, "ms"),
      figure(`${key}.transfer`, size, result.bytes / 1000, "kB"),
    );
  }
  const { rows } = await client.query<{ server_version: string }>("show server_version");
  report("pages", { postgres: rows[0]!.server_version, meilisearch: process.env.MEILI_URL ? "given" : null }, figures);
}

/** Addresses of people as the employer's own list gives them: what it leaves out may not be opened either. */
async function listPeople(url: string, cookie: string): Promise<string[]> {
  const paths = new Set<string>();
  for (const page of [1, 2, 3, 4]) {
    const html = await (await fetch(`${url}/bedrijf/mensen?pagina=${page}`, { headers: { cookie } })).text();
    for (const [, path] of html.matchAll(/href="(\/bedrijf\/mensen\/[0-9a-f-]{36})/g)) paths.add(path!);
  }
  return [...paths];
}

async function startSite(databaseUrl: string): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ["build/server.js"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NODE_ENV: "production", DATABASE_URL: databaseUrl, PORT: String(port), HOST: "127.0.0.1", BASE_URL: url, SMTP_URL: "smtp://127.0.0.1:1", MAIL_FROM: "bench@localhost.example", LOG_LEVEL: "error", WORKER: "none" },
  });
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error("the site did not start");
    const ready = await fetch(`${url}/healthz`).then((answer) => answer.ok, () => false);
    if (ready) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const stop = async () => {
    child.kill("SIGTERM");
    if (child.exitCode === null) await once(child, "exit");
  };
  return { url, stop };
}

/** A session as signing in makes it. @returns the cookie */
async function signIn(client: pg.Client, email: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const inserted = await client.query(
    `insert into session (id, token_hash, account_id, expires_at)
     select $1, $2, id, now() + interval '1 day' from account where email = $3`,
    [randomUUID(), createHash("sha256").update(token).digest("hex"), email],
  );
  if (inserted.rowCount !== 1) throw new Error(`${email} is not in the seed`);
  return `meedoen_sessie=${encodeURIComponent(Buffer.from(JSON.stringify(token)).toString("base64"))}`;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.url("postgres") });
  await client.connect();
  await client.query(statement);
  await client.end();
}
