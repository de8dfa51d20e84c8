import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { generate } from "./generate.mjs";
import { hashOf, isFresh, projectFolder, writeStamp } from "./project.mjs";

/**
 * Builds the site into build/: the pages (client and server) by Remix, and the programs that run them.
 */

/** The programs, each by the name it gets in build/. */
const programs = {
  server: "app/server.ts",
  worker: "app/worker.ts",
  migrate: "prisma/migrate.ts",
  seed: "prisma/seed/seed.ts",
  "rebuild-search": "search/rebuild-cli.ts",
};

const sources = ["app", "search", "prisma", "public", "scripts/build.mjs", "scripts/vite", "vite.config.ts", "remix.config.js", "tsconfig.json", "package-lock.json", "project.inlang/settings.json"];
const stamp = "build/stamp";
const isTest = (/** @type {string} */ file) => /\.test\.tsx?$/.test(file);
const sourcesHash = () => hashOf(sources, (file) => !isTest(file));

/** Whether build/ was made from the sources as they are now. */
export const isBuilt = () => isFresh(stamp, sourcesHash()) && existsSync("build/server.js") && existsSync("build/server/index.js");

export async function build() {
  process.chdir(projectFolder);
  process.env.NODE_ENV = "production";
  await generate();
  const hash = sourcesHash();
  rmSync("build", { recursive: true, force: true });
  await buildPages();
  await packAssets();
  await bundlePrograms();
  writeStamp(stamp, hash);
}

/** As `remix vite:build` does, in this process: first the browser's half, then the server's. */
async function buildPages() {
  const { build: viteBuild } = await import("vite");
  for (const ssr of [false, true]) await viteBuild({ build: { ssr, emptyOutDir: !ssr }, logLevel: "warn", mode: "production" });
}

/** Packs scripts and styles once, as small as can be; packing at each request has only time for a light press. */
async function packAssets() {
  const folder = "build/client/assets";
  const press = promisify(brotliCompress);
  const names = readdirSync(folder).filter((name) => /\.(js|css|svg)$/.test(name));
  await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const content = readFileSync(file);
      const packed = await press(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
      if (packed.length < content.length) writeFileSync(`${file}.br`, packed);
    }),
  );
}

/** Names of our own folders; without this a file that is missing would count as a package and be missed only at start. */
const ownFolders = new Map([["~", "app"], ["#search", "search"], ["#prisma", "prisma"]]);

/** @type {import("esbuild").Plugin} */
const ownFiles = {
  name: "own files",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(~|#search|#prisma)\// }, ({ path: wanted, kind }) => {
      const [alias = "", ...rest] = wanted.split("/");
      return resolve(`./${[ownFolders.get(alias), ...rest].join("/")}`, { resolveDir: projectFolder, kind });
    });
  },
};

async function bundlePrograms() {
  const { build: bundle } = await import("esbuild");
  await bundle({
    entryPoints: Object.fromEntries(Object.entries(programs).filter(([, file]) => existsSync(file))),
    outdir: "build",
    bundle: true,
    splitting: true,
    chunkNames: "parts/[name]-[hash]",
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    plugins: [ownFiles],
    jsx: "automatic",
    sourcemap: true,
    logLevel: "warning",
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const start = Date.now();
  await build();
  process.stdout.write(`Built in ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
}
