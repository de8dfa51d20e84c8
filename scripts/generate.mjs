import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { hashOf, isFresh, projectFolder, writeStamp } from "./project.mjs";

/**
 * Makes the code that is derived from other files: the database client (prisma/generated) and the texts (app/paraglide).
 * Only what is out of date is made again; `--force` makes all.
 */
export async function generate({ force = false } = {}) {
  process.chdir(projectFolder);
  generateDatabaseClient(force);
  await compileTexts(force);
}

/** @param {boolean} force */
function generateDatabaseClient(force) {
  const stamp = "prisma/generated/stamp";
  const hash = hashOf(["prisma/schema", "node_modules/prisma/package.json"]);
  if (!force && isFresh(stamp, hash) && existsSync("prisma/generated/client/client.ts")) return;
  const result = spawnSync(process.execPath, ["node_modules/prisma/build/index.js", "generate"], {
    encoding: "utf8",
    // generating needs no engine; without this Prisma tries to download one
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: findTrue(), PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" },
  });
  if (result.status !== 0) throw new Error(`prisma generate failed\n${result.stdout}${result.stderr}`);
  writeStamp(stamp, hash);
}

const findTrue = () => ["/bin/true", "/usr/bin/true"].find((file) => existsSync(file)) ?? process.execPath;

/** @param {boolean} force */
async function compileTexts(force) {
  const stamp = "app/paraglide/stamp";
  listMessageFolders();
  const hash = hashOf(["app", "project.inlang/settings.json", "scripts/generate.mjs", "node_modules/@inlang/paraglide-js/package.json"], (file) => !file.startsWith(path.join(projectFolder, "app")) || /[\\/]messages[\\/][a-z]{2}\.json$/.test(file));
  if (!force && isFresh(stamp, hash) && existsSync("app/paraglide/messages.js")) return;
  const { compile } = await import("@inlang/paraglide-js");
  await compile({ project: "./project.inlang", outdir: "./app/paraglide", ...textOptions });
  writeStamp(stamp, hash);
}

/** How the texts are compiled; the language of a request is chosen by the server and written in the page. */
const textOptions = JSON.parse(existsSync("project.inlang/compile.json") ? readFileSync("project.inlang/compile.json", "utf8") : "{}");

/** Every folder `messages` of a feature takes part; the settings of the texts hold their list. */
function listMessageFolders() {
  const file = "project.inlang/settings.json";
  const settings = JSON.parse(readFileSync(file, "utf8"));
  const folders = ["app/ui", "app/platform", "app/site", ...readdirSync("app/features").sort().map((name) => `app/features/${name}`)];
  const patterns = folders.filter((folder) => existsSync(path.join(folder, "messages", "nl.json"))).map((folder) => `./${folder}/messages/{locale}.json`);
  const options = settings["plugin.inlang.messageFormat"];
  if (JSON.stringify(options.pathPattern) === JSON.stringify(patterns)) return;
  options.pathPattern = patterns;
  writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await generate({ force: process.argv.includes("--force") });
