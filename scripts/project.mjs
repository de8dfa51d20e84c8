import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The folder of the project; every script works from there. */
export const projectFolder = path.resolve(import.meta.dirname, "..");

/**
 * One hash over the contents of files and folders, in a stable order.
 * @param {string[]} places relative to the project
 * @param {(file: string) => boolean} [counts]
 */
export function hashOf(places, counts = () => true) {
  const hash = createHash("sha256");
  for (const file of places.flatMap((place) => listFiles(path.join(projectFolder, place))).filter(counts)) {
    hash.update(path.relative(projectFolder, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** @param {string} place @returns {string[]} */
function listFiles(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (skipped.has(entry.name) ? [] : listFiles(path.join(place, entry.name))));
}
const skipped = new Set(["node_modules", "generated", "paraglide", "build", ".data", "artefacts"]);

/** A note beside a result that says from which sources it was made. @param {string} file @param {string} hash */
export const isFresh = (file, hash) => existsSync(path.join(projectFolder, file)) && readFileSync(path.join(projectFolder, file), "utf8") === hash;

/** @param {string} file @param {string} hash */
export function writeStamp(file, hash) {
  mkdirSync(path.dirname(path.join(projectFolder, file)), { recursive: true });
  writeFileSync(path.join(projectFolder, file), hash);
}
