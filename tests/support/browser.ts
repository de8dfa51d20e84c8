import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync, accessSync, constants, createReadStream, createWriteStream } from "node:fs";
import { createRequire } from "node:module";
import { spawnSync } from "node:child_process";
import os from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { chromium } from "@playwright/test";

/**
 * A Chromium for the journeys. In this order: the one that CHROMIUM_PATH names, one that is installed,
 * the one Playwright downloaded, and last the one in the npm package @sparticuz/chromium (Linux x64).
 */
export type Browser = { executablePath: string; env: Record<string, string>; foundAs: string };

export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!canRun(named)) throw new Error(`CHROMIUM_PATH names ${named}, which cannot be run.`);
    return { executablePath: named, env: {}, foundAs: "CHROMIUM_PATH" };
  }
  const installed = findInstalled();
  if (installed) return { executablePath: installed, env: {}, foundAs: "installed" };
  const own = chromium.executablePath();
  if (existsSync(own) && works(own, {})) return { executablePath: own, env: {}, foundAs: "Playwright's own" };
  return unpackFromPackage();
}

/** No sandbox, because tests also run as root in a container; nothing that calls home. */
export const browserFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

function findInstalled(): string | undefined {
  const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
  const onPath = (process.env.PATH ?? "").split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
  const onMac = ["Google Chrome", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  return [...onPath, ...onMac].find((file) => canRun(file) && works(file, {}));
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function works(file: string, env: Record<string, string>): boolean {
  return spawnSync(file, ["--version"], { env: { ...process.env, ...env }, timeout: 20_000 }).status === 0;
}

/** Unpacked once for each user; the libraries are only used where the system has none. */
async function unpackFromPackage(): Promise<Browser> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chromium was found. Install Chrome, or run: npx playwright install chromium");
  }
  const require = createRequire(import.meta.url);
  const packed = path.resolve(path.dirname(require.resolve("@sparticuz/chromium")), "..", "..", "bin");
  const { version } = require(path.resolve(packed, "..", "package.json")) as { version: string };
  const folder = path.join(os.tmpdir(), `meedoen-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (!existsSync(path.join(folder, "complete"))) await unpack(packed, folder);
  const executablePath = path.join(folder, "chromium");
  const libraries = { LD_LIBRARY_PATH: [path.join(folder, "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(path.delimiter) };
  const fonts = { FONTCONFIG_PATH: folder };
  const env = [{}, libraries, { ...libraries, ...fonts }].find((candidate) => works(executablePath, candidate));
  if (!env) throw new Error("The Chromium of the npm package does not run here. Install Chromium, or set CHROMIUM_PATH.");
  return { executablePath, env, foundAs: "npm package @sparticuz/chromium" };
}

async function unpack(packed: string, folder: string): Promise<void> {
  const fresh = mkdtempSync(`${folder}-`);
  const program = path.join(fresh, "chromium");
  await pipeline(createReadStream(path.join(packed, "chromium.br")), createBrotliDecompress(), createWriteStream(program, { mode: 0o755 }));
  for (const name of ["al2023", "fonts", "swiftshader"]) {
    const archive = path.join(fresh, `${name}.tar`);
    await pipeline(createReadStream(path.join(packed, `${name}.tar.br`)), createBrotliDecompress(), createWriteStream(archive));
    const result = spawnSync("tar", ["-xf", archive, "-C", fresh]);
    if (result.status !== 0) throw new Error(`Could not unpack ${archive}: ${String(result.stderr)}`);
    rmSync(archive);
  }
  writeFileSync(path.join(fresh, "complete"), "");
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}
