import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findFreePort } from "../app/platform/database/embedded-server.mjs";

/** @returns {string | null} the program `meilisearch` on the PATH */
export function findMeilisearch() {
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    const file = path.join(folder || ".", "meilisearch");
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      continue;
    }
  }
  return null;
}

/** @typedef {{ pid: number, port: number, owner: number }} Running */

/**
 * Starts Meilisearch for this project alone: on loopback, with a key of its own, without analytics.
 * One that a killed demo left behind is taken over.
 * @param {{ program: string, folder: string }} options
 * @returns {Promise<{ url: string, key: string, stop: () => Promise<void> }>}
 */
export async function startMeilisearch({ program, folder }) {
  mkdirSync(folder, { recursive: true });
  const note = path.join(folder, "running.json");
  const key = readOrMakeKey(path.join(folder, "key"));
  const left = readNote(note);
  if (left && (await answers(left.port, key))) return hold(note, { ...left, owner: isAlive(left.owner) ? left.owner : process.pid }, key);
  if (left && isAlive(left.pid) && isMeilisearch(left.pid)) await end(left.pid);
  return hold(note, await launch(program, folder, key), key);
}

/** @param {string} file */
function readOrMakeKey(file) {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString("hex"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}

/** @param {string} note @returns {Running | null} */
function readNote(note) {
  try {
    return JSON.parse(readFileSync(note, "utf8"));
  } catch {
    return null;
  }
}

/** @param {string} note @param {Running} running @param {string} key */
function hold(note, running, key) {
  writeFileSync(note, JSON.stringify(running));
  const stop = async () => {
    // another demo of this project may have started it and still use it
    if (running.owner !== process.pid) return;
    await end(running.pid);
    rmSync(note, { force: true });
  };
  return { url: `http://127.0.0.1:${running.port}`, key, stop };
}

/**
 * What one round of indexing may use. By itself Meilisearch takes two thirds of all memory and prepares it at every round,
 * so that one changed document costs most of a second on a machine of 24 GB; with this much it costs a tenth of that.
 */
export const indexingMemory = "512MiB";

/** @param {string} program @param {string} folder @param {string} key @returns {Promise<Running>} */
async function launch(program, folder, key) {
  const port = await findFreePort();
  const log = openSync(path.join(folder, "server.log"), "w");
  const parameters = ["--http-addr", `127.0.0.1:${port}`, "--db-path", path.join(folder, "data"), "--dump-dir", path.join(folder, "dumps"), "--snapshot-dir", path.join(folder, "snapshots"), "--env", "production", "--no-analytics", "--max-indexing-memory", indexingMemory];
  // the key goes by the environment, because parameters can be seen by every user of the computer
  const child = spawn(program, parameters, { cwd: folder, detached: true, stdio: ["ignore", log, log], env: { ...process.env, MEILI_MASTER_KEY: key, MEILI_NO_ANALYTICS: "true" } });
  let ended = "";
  child.once("error", (error) => (ended = error.message));
  child.once("exit", (code) => (ended ||= `it ended with code ${code}; see ${path.join(folder, "server.log")}`));
  child.unref();
  for (let attempt = 0; attempt < 150; attempt++) {
    if (ended) throw new Error(ended);
    if (child.pid && (await answers(port, key))) return { pid: child.pid, port, owner: process.pid };
    await wait(100);
  }
  if (child.pid) await end(child.pid);
  throw new Error("it did not answer within 15 seconds");
}

/** Whether our own server answers there: another one does not know the key. @param {number} port @param {string} key */
async function answers(port, key) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/version`, { headers: { authorization: `Bearer ${key}` }, signal: AbortSignal.timeout(1000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A number may have been given to another program since; where this cannot be seen, nothing is ended. @param {number} pid */
function isMeilisearch(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").includes("meilisearch");
  } catch {
    return false;
  }
}

/** @param {number} pid */
async function end(pid) {
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGKILL"])) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let attempt = 0; attempt < 50 && isAlive(pid); attempt++) await wait(100);
    if (!isAlive(pid)) return;
  }
}
