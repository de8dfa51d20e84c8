// Runs on any Node far enough to say that it is too old, so nothing but Node itself is imported up here.
import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const say = (/** @type {string} */ line) => void process.stdout.write(`${line}\n`);

/** What was started, to be stopped in the reverse order. @type {Array<() => Promise<void>>} */
const closers = [];
let closing = false;

/** @param {number} code */
async function closeAll(code) {
  if (closing) return;
  closing = true;
  for (const close of closers.reverse()) await close().catch((error) => process.stderr.write(`${lineOf(error)}\n`));
  process.exit(code);
}

const lineOf = (/** @type {unknown} */ error) => (error instanceof Error ? error.message : String(error));

/** @param {unknown} error */
function giveUp(error) {
  process.stderr.write(`\n${lineOf(error)}\n`);
  void closeAll(1);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    if (closing) return;
    say("\nStopping…");
    void closeAll(0);
  });
}
// whoever read along may leave ("npm run demo | head"): the site goes on, and a message that nobody hears is no fault
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
process.on("uncaughtException", giveUp);
process.on("unhandledRejection", giveUp);

try {
  await runDemo();
} catch (error) {
  giveUp(error);
}

async function runDemo() {
  const start = Date.now();
  process.chdir(project);
  requireNode();
  const port = readPort();
  await requireFreePort(port);
  installWhenNeeded();
  await buildWhenNeeded();
  if (closing) return;
  const database = await openDatabase();
  const searchEngine = await startSearchEngine();
  Object.assign(process.env, {
    NODE_ENV: "production",
    MEEDOEN_DEMO: "1",
    HOST: "127.0.0.1",
    PORT: String(port),
    BASE_URL: process.env.BASE_URL || `http://localhost:${port}`,
    DATABASE_URL: database.url,
    SESSION_SECRET: process.env.SESSION_SECRET || readOrMakeSecret(),
    LOG_LEVEL: process.env.LOG_LEVEL || "warn",
    ...searchEngine.settings,
  });
  await fillDatabase(database);
  if (closing) return;
  const { startServer } = await load("build/server.js");
  const server = await startServer();
  closers.push(() => server.close());
  printDoors(server.url, searchEngine.name, (Date.now() - start) / 1000);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Meedoen needs Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org`);
}

function readPort() {
  const port = Number(process.env.PORT || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`PORT must be a number between 1 and 65535, not "${process.env.PORT}".`);
}

/** Asked before the long work, so that nobody waits a minute to hear it. @param {number} port @returns {Promise<void>} */
function requireFreePort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === "EACCES") reject(new Error(`Port ${port} may not be used by this user. Choose one above 1023: PORT=3000 npm run demo`));
      else reject(new Error(`Port ${port} is in use. Choose another one: PORT=${port < 65535 ? port + 1 : 3000} npm run demo`));
    });
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve()));
  });
}

function installWhenNeeded() {
  const note = "node_modules/.cache/meedoen-lock";
  const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  if (existsSync(note) && readFileSync(note, "utf8") === lock) return;
  const installed = "node_modules/.package-lock.json";
  const isNewer = existsSync(installed) && statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs;
  if (!isNewer) {
    say("Installing (once)…");
    // not "ci": that one also wants the packages of other systems, which not every mirror of the registry has
    runNpm(["install", "--no-save", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  }
  mkdirSync(path.dirname(note), { recursive: true });
  writeFileSync(note, lock);
}

/** @param {string[]} parameters */
function runNpm(parameters) {
  const npm = process.env.npm_execpath;
  const [program, first] = npm?.endsWith("js") ? [process.execPath, [npm]] : ["npm", []];
  const result = spawnSync(program, [...first, ...parameters], { stdio: ["ignore", "inherit", "inherit"] });
  if (result.status !== 0) throw new Error("The installation failed; the lines above say why. Is the npm registry in reach?");
}

/** In a process of its own: building takes memory that the demo should not keep. */
async function buildWhenNeeded() {
  const { isBuilt } = await load("scripts/build.mjs");
  if (isBuilt()) return;
  say("Building (once, and after a change)…");
  const result = spawnSync(process.execPath, ["scripts/build.mjs"], { encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] });
  // a signal that came meanwhile is only heard after this turn
  await new Promise((resolve) => setImmediate(resolve));
  if (result.status !== 0 && !closing) throw new Error(`${result.stderr}\nThe build failed; the lines above say why.`);
}

/** @typedef {import("../app/platform/database/open-database.mjs").OpenDatabase} OpenDatabase */

/** @returns {Promise<OpenDatabase>} */
async function openDatabase() {
  const { openDatabase: open } = await load("app/platform/database/open-database.mjs");
  const database = /** @type {OpenDatabase} */ (await open());
  closers.push(() => database.close());
  if (database.embedded?.reused) say("PostgreSQL was still running and is used again.");
  return database;
}

/** @returns {Promise<{ name: string, settings: Record<string, string> }>} */
async function startSearchEngine() {
  if (process.env.MEILI_URL) return { name: `Meilisearch at ${process.env.MEILI_URL}`, settings: {} };
  const { findMeilisearch, startMeilisearch } = await load("scripts/meilisearch.mjs");
  const program = findMeilisearch();
  if (!program) return { name: "the embedded engine in PostgreSQL (put the program meilisearch on the PATH to use Meilisearch)", settings: {} };
  try {
    const engine = await startMeilisearch({ program, folder: path.resolve(".data/meilisearch") });
    closers.push(() => engine.stop());
    return { name: `Meilisearch (${program})`, settings: { MEILI_URL: engine.url, MEILI_KEY: engine.key } };
  } catch (error) {
    return { name: `the embedded engine in PostgreSQL (${program} did not start: ${lineOf(error)})`, settings: {} };
  }
}

/** Signed-in people stay signed in over a restart. */
function readOrMakeSecret() {
  const file = ".data/session-secret";
  mkdirSync(".data", { recursive: true });
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}

/** Migrates, and fills an empty database. A filling that was broken off is done again from the start. @param {OpenDatabase} database */
async function fillDatabase({ url, embedded }) {
  const { query } = await load("app/platform/database/embedded-server.mjs");
  const { migrate } = await load("build/migrate.js");
  const filling = path.resolve(".data/filling");
  if (embedded && existsSync(filling)) {
    const admin = embedded.url("postgres");
    await query(admin, `drop database if exists meedoen with (force)`);
    await embedded.createDatabase("meedoen");
  }
  await migrate(url);
  if (closing || (await hasAccounts(query, url))) return;
  say("Filling the database with people, companies and work (once)…");
  mkdirSync(".data", { recursive: true });
  writeFileSync(filling, "");
  const { seedDatabase } = await load("build/seed.js");
  await seedDatabase();
  rmSync(filling, { force: true });
}

/** @param {(url: string, text: string) => Promise<Array<{ found: boolean }>>} query @param {string} url */
async function hasAccounts(query, url) {
  const rows = await query(url, "select exists (select 1 from account) as found");
  return rows[0]?.found === true;
}

/** @param {string} file */
function load(file) {
  return import(new URL(file, `file://${project}/`).href);
}

/** @param {string} address @param {string} searchEngine @param {number} seconds */
function printDoors(address, searchEngine, seconds) {
  say(`
Meedoen is ready (${seconds.toFixed(1)} s): ${address}

  Sign in as
    job seeker       ${address}/demo/in/werkzoekende
    employer         ${address}/demo/in/werkgever
    contact person   ${address}/demo/in/contactpersoon
    job coach        ${address}/demo/in/jobcoach
    administrator    ${address}/demo/in/beheerder

  All mail that is sent:  ${address}/demo/mailbox
  Searching with:         ${searchEngine}

Ctrl-C stops everything. What you do is kept in .data/`);
}
