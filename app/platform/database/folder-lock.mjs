import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Locks of this very process: a number found in a lock may be our own by chance, from a process that was killed. */
const held = new Set();

/**
 * Lets one program at a time start or stop the server of a folder.
 * @template T @param {string} folder @param {() => Promise<T>} work @returns {Promise<T>}
 */
export async function alone(folder, work) {
  const lock = path.join(folder, "lock");
  for (let attempt = 0; !takeLock(lock); attempt++) {
    if (attempt > 600) throw new Error(`Another program is busy with PostgreSQL. If there is none, remove ${lock}`);
    await wait(100);
  }
  try {
    return await work();
  } finally {
    held.delete(lock);
    rmSync(lock, { force: true });
  }
}

/** A lock of a program that was killed counts no more. @param {string} lock */
function takeLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    held.add(lock);
    return true;
  } catch {
    const holder = Number(readIfThere(lock));
    const isOurs = holder === process.pid && held.has(lock);
    if (holder > 0 && !isOurs && (holder === process.pid || !isAlive(holder))) rmSync(lock, { force: true });
    return false;
  }
}

/** The text of a file, or nothing. @param {string} file */
export function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** Whether a process of this number runs, ours or another user's. @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}
