import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { findMeilisearch } from "./meilisearch.mjs";
import { projectFolder } from "./project.mjs";

/**
 * All checks, or those named: `node scripts/test.mjs lint unit`. More words after `--` go to vitest or Playwright.
 * Each check that is not made of tests counts as one. The last line is `N passed, N failed`, with `, N skipped` when any were.
 */

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @typedef {{ name: string, title: string, command: string[], count?: (code: number) => Count }} Part */

const results = "node_modules/.cache/meedoen";
const [names, extra] = splitParameters(process.argv.slice(2));

/** Parts in one row of this list run side by side. @type {Part[][]} */
const rows = [
  [{ name: "generate", title: "derived code", command: ["scripts/generate.mjs"] }],
  [
    { name: "lint", title: "lint", command: ["node_modules/eslint/bin/eslint.js", ".", "--max-warnings", "0"] },
    { name: "typecheck", title: "type check", command: ["node_modules/typescript/bin/tsc", "--noEmit"] },
    { name: "layers", title: "layer rules", command: ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "--config", ".dependency-cruiser.cjs", "app", "search", "prisma/seed"] },
    { name: "drift", title: "migrations against schema", command: ["node_modules/tsx/dist/cli.mjs", "prisma/drift.ts"] },
  ],
  [
    {
      name: "unit",
      title: "rules and database",
      command: ["node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${results}/unit.json`, ...extra],
      count: countVitest,
    },
  ],
  [{ name: "build", title: "build", command: ["scripts/build.mjs"] }],
  [{ name: "e2e", title: "journeys in a browser", command: ["node_modules/@playwright/test/cli.js", "test", ...extra], count: countPlaywright }],
];

await runAll();

async function runAll() {
  process.chdir(projectFolder);
  mkdirSync(results, { recursive: true });
  const known = rows.flat().map((part) => part.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`There is no part "${unknown[0]}". Choose from: ${known.join(", ")}\n`);
    process.exit(2);
  }
  const total = { passed: 0, failed: 0, skipped: 0 };
  const lines = [];
  for (const row of rows) {
    for (const { line, count } of await runRow(row.filter(isWanted))) {
      lines.push(line);
      total.passed += count.passed;
      total.failed += count.failed;
      total.skipped += count.skipped;
    }
  }
  process.stdout.write(`\n${lines.join("\n")}\n${meilisearchWarning()}\n`);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}\n`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/** Chosen parts bring what they stand on: every part needs derived code, journeys need a build. @param {Part} part */
function isWanted({ name }) {
  if (names.length === 0 || names.includes(name) || name === "generate") return true;
  return name === "build" && names.includes("e2e");
}

/** Two at a time: each keeps about one core busy. @param {Part[]} row */
async function runRow(row) {
  const waiting = [...row];
  /** @type {Array<{ line: string, count: Count }>} */
  const done = [];
  const work = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) done.push(await runPart(part, row.length === 1));
  };
  await Promise.all([work(), work()]);
  return done;
}

/** @param {Part} part @param {boolean} alone whether its output may be shown while it runs */
async function runPart({ name, title, command, count = countOne }, alone) {
  const start = Date.now();
  rmSync(`${results}/${name}.json`, { force: true });
  process.stdout.write(`… ${title}\n`);
  const { code, output } = await run(command, alone);
  const counted = count(code);
  if (!alone && code !== 0) process.stdout.write(`\n─── ${title}\n${output}\n`);
  const outcome = `${counted.passed} passed, ${counted.failed} failed${counted.skipped > 0 ? `, ${counted.skipped} skipped` : ""}`;
  const line = `${counted.failed > 0 ? "✗" : "✓"} ${title.padEnd(28)} ${outcome.padEnd(32)} ${((Date.now() - start) / 1000).toFixed(1).padStart(6)} s`;
  process.stdout.write(`${line}\n`);
  return { line, count: counted };
}

/** @param {string[]} command @param {boolean} visible @returns {Promise<{ code: number, output: string }>} */
function run(command, visible) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { stdio: ["ignore", visible ? "inherit" : "pipe", visible ? "inherit" : "pipe"] });
    let output = "";
    child.stdout?.on("data", (chunk) => (output += chunk));
    child.stderr?.on("data", (chunk) => (output += chunk));
    child.once("error", (error) => resolve({ code: 1, output: error.message }));
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** @param {number} code @returns {Count} */
function countOne(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** A run that ends badly without a failed test (a file that does not load) counts as one failure. @param {number} code @returns {Count} */
function countVitest(code) {
  const report = readReport("unit");
  const count = { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0, skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0) };
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** @param {number} code @returns {Count} */
function countPlaywright(code) {
  const { stats = {} } = readReport("e2e");
  const count = { passed: stats.expected ?? 0, failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0), skipped: stats.skipped ?? 0 };
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** @param {string} name */
function readReport(name) {
  const file = `${results}/${name}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

function meilisearchWarning() {
  if (!names.includes("unit") && names.length > 0) return "";
  if (process.env.MEILI_URL || findMeilisearch()) return "";
  return "\n!! SKIPPED: Meilisearch is not here, so searching was only tested with the embedded engine.\n!! Put the program meilisearch on the PATH, or set MEILI_URL and MEILI_KEY, and run this again.\n";
}

/** @param {string[]} parameters @returns {[string[], string[]]} */
function splitParameters(parameters) {
  const at = parameters.indexOf("--");
  return at < 0 ? [parameters, []] : [parameters.slice(0, at), parameters.slice(at + 1)];
}
