import pg from "pg";
import { startEmbeddedServer } from "../../app/platform/database/embedded-server.mjs";
import { isAlive } from "../../app/platform/database/folder-lock.mjs";
import { migrate, readMigrations } from "../../prisma/migrate.ts";
import { createHash } from "node:crypto";

/**
 * The PostgreSQL of the tests: the embedded one in `.data/test-postgres`, quick instead of safe,
 * or the server of TEST_DATABASE_URL, whose user must be allowed to create databases.
 */
export type TestServer = { url(database: string): string; stop(): Promise<void> };

export async function startTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL;
  if (!given) return startEmbeddedServer({ folder: ".data/test-postgres", durable: false });
  return { url: (database) => Object.assign(new URL(given), { pathname: `/${database}` }).href, stop: async () => {} };
}

/** Runs one statement on the server's own database. */
export async function administer(server: Pick<TestServer, "url">, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server.url("postgres") });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** A database with all migrations and no rows, made once for each state of the migrations. @returns its name */
export async function prepareTemplate(server: TestServer): Promise<string> {
  const migrations = readMigrations();
  const state = createHash("sha256").update(migrations.map((migration) => migration.checksum).join()).digest("hex");
  const template = `template_${state.slice(0, 12)}`;
  if (await exists(server, template)) return template;
  const draft = nameTestDatabase("draft");
  await administer(server, `drop database if exists ${draft} with (force)`);
  await administer(server, `create database ${draft}`);
  await migrate(server.url(draft), migrations);
  // two runs may make it at the same time; the second finds it there
  await administer(server, `alter database ${draft} rename to ${template}`).catch(async (error: unknown) => {
    await administer(server, `drop database if exists ${draft} with (force)`);
    if (!(await exists(server, template))) throw error;
  });
  return template;
}

const exists = async (server: TestServer, database: string) => (await administer(server, `select 1 from pg_database where datname = '${database}'`)).length > 0;

/** Carries the number of the process, so that a later run can clear away what a killed one left. */
export const nameTestDatabase = (purpose: string, run = process.pid) => `test_${run}_${purpose}`;

export async function copyTemplate(server: Pick<TestServer, "url">, template: string, database: string): Promise<void> {
  await administer(server, `drop database if exists ${database} with (force)`);
  await administer(server, `create database ${database} template ${template} strategy file_copy`);
}

/** Removes the databases of this run, and of runs that no longer live, with older templates. */
export async function removeTestDatabases(server: TestServer, template: string): Promise<void> {
  const rows = await administer(server, "select datname from pg_database where datname like 'test\\_%' or datname like 'template\\_%'");
  for (const { datname } of rows as { datname: string }[]) {
    const run = Number(/^test_(\d+)_/.exec(datname)?.[1] ?? 0);
    const isKept = run > 0 ? run !== process.pid && isAlive(run) : datname === template;
    if (!isKept) await administer(server, `drop database if exists ${datname}${run > 0 ? " with (force)" : ""}`).catch(() => undefined);
  }
}
