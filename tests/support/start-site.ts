import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import pg from "pg";
import { smsHeader, startSmsProvider } from "./sms-provider.ts";
import { copyTemplate, nameTestDatabase, prepareTemplate, removeTestDatabases, startTestServer } from "./server.ts";

/** Before all journeys: a filled database and the built site on a port of its own. Gives back what stops both. */
export default async function startSite() {
  const server = await startTestServer();
  const template = await prepareTemplate(server);
  await removeTestDatabases(server, template);
  const database = nameTestDatabase("journeys");
  await copyTemplate(server, template, database);
  // the journeys look into the database where a page cannot tell
  process.env.E2E_DATABASE_URL = server.url(database);
  await noteWhoIsTaken(server.url(database));
  const sms = await startSmsProvider();
  process.env.E2E_SMS = sms.url;
  const site = spawn(process.execPath, ["tests/support/serve-demo.mjs"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: server.url(database),
      PORT: process.env.E2E_PORT,
      SESSION_SECRET: "a-secret-for-journeys-only-0123456789abcdef",
      SMS_URL: sms.url,
      SMS_HEADER: smsHeader,
      LOG_LEVEL: "error",
      SIGN_IN_LIMIT: "1000000",
      WRITE_LIMIT: "1000000",
    },
  });
  const stop = async () => {
    if (site.exitCode === null) {
      site.kill("SIGTERM");
      await once(site, "exit");
    }
    await sms.stop();
    await removeTestDatabases(server, template);
    await server.stop();
  };
  try {
    await waitUntilReady(site);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

async function waitUntilReady(site: ChildProcess): Promise<void> {
  const ready = new Promise<void>((resolve) => {
    site.stdout?.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes("ready")) resolve();
    });
  });
  const ended = once(site, "exit").then(([code]) => Promise.reject(new Error(`The site for the journeys did not start (code ${String(code)}).`)));
  await Promise.race([ready, ended]);
}

/** Beside our own tables: whom of the demo's people a journey has to itself. */
async function noteWhoIsTaken(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query("create schema journeys; create table journeys.taken (job_seeker_id uuid primary key)");
  await client.end();
}
