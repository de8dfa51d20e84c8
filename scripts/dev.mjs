import { spawn } from "node:child_process";
import { generate } from "./generate.mjs";
import { openDatabase } from "../app/platform/database/open-database.mjs";
import { projectFolder } from "./project.mjs";

/**
 * For working on the site: pages are made again at each change, the server starts again when its own files change.
 * Uses the demo's database; its doors are open. `npm run db:seed` fills an empty one.
 */
process.chdir(projectFolder);
await generate();
const database = await openDatabase();
const tsx = "node_modules/tsx/dist/cli.mjs";
const env = {
  ...process.env,
  NODE_ENV: "development",
  MEEDOEN_DEMO: "1",
  HOST: "127.0.0.1",
  PORT: process.env.PORT || "3000",
  DATABASE_URL: database.url,
  SESSION_SECRET: process.env.SESSION_SECRET || "only-for-development-0123456789abcdef",
};
const run = (/** @type {string[]} */ parameters) => spawn(process.execPath, [tsx, ...parameters], { stdio: "inherit", env });

const migration = run(["prisma/migrate.ts"]);
const code = await new Promise((resolve) => migration.once("exit", resolve));
if (code !== 0) await end(1);
const server = run(["watch", "--clear-screen=false", "scripts/dev-server.ts"]);
server.once("exit", (exitCode) => void end(exitCode ?? 0));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill("SIGTERM"));

/** @param {number} exitCode */
async function end(exitCode) {
  await database.close();
  process.exit(exitCode);
}
