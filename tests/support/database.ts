import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { administer, copyTemplate, nameTestDatabase } from "./server.ts";

/**
 * A real, migrated, empty database for the test file that calls this at its top.
 * Each file gets its own copy, so files can run side by side; `prisma` is connected to it.
 * `emptyTables()` takes all rows away between tests.
 */
export function useDatabase(): TestDatabase {
  const base = inject("testServerUrl");
  const name = nameTestDatabase(`worker_${process.env.VITEST_POOL_ID ?? "0"}`, inject("testRun"));
  const url = Object.assign(new URL(base), { pathname: `/${name}` }).href;
  const server = { url: () => base };
  beforeAll(async () => {
    await copyTemplate(server, inject("testTemplate"), name);
    process.env.DATABASE_URL = url;
    const { forgetEnvironment } = await import("~/platform/env.server");
    forgetEnvironment();
  });
  afterAll(async () => {
    const { closeDatabase } = await import("~/platform/db.server");
    await closeDatabase();
    delete process.env.DATABASE_URL;
    await connectionsAreGone(server, name);
    await administer(server, `drop database if exists ${name} with (force)`);
  });
  return { url, query: (statement, values) => queryOn(url, statement, values), emptyTables: () => emptyTables(url) };
}

/** A connection that was closed a moment ago may still be there: thrown out by the drop it would be an error of nobody. Five seconds at most. */
async function connectionsAreGone(server: { url(): string }, name: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const [row] = await administer(server, `select count(*)::int as count from pg_stat_activity where datname = '${name}' and backend_type = 'client backend'`);
    if (row!.count === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export type TestDatabase = {
  /** For programs that are started by the test. */
  url: string;
  /** SQL past our own code, to look at what it left behind. */
  query<Row extends pg.QueryResultRow>(statement: string, values?: unknown[]): Promise<Row[]>;
  emptyTables(): Promise<void>;
};

async function queryOn<Row extends pg.QueryResultRow>(url: string, statement: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement, values)).rows;
  } finally {
    await client.end();
  }
}

/**
 * Rows go only where there are rows, without looking at what points at them: nothing is left to point. Ten times as quick as `truncate`,
 * which makes every table and index anew.
 */
async function emptyTables(url: string): Promise<void> {
  await queryOn(
    url,
    `do $$
     declare found record; filled boolean;
     begin
       set local session_replication_role = replica;
       for found in
         select format('%I.%I', schemaname, tablename) as name from pg_tables
         where (schemaname = 'public' and tablename <> '_prisma_migrations') or (schemaname, tablename) in (('graphile_worker', '_private_jobs'), ('limits', 'points'))
       loop
         execute 'select exists (select from ' || found.name || ')' into filled;
         if filled then execute 'delete from ' || found.name; end if;
       end loop;
       for found in select schemaname, sequencename from pg_sequences where schemaname = 'public' and last_value is not null loop
         perform setval(format('%I.%I', found.schemaname, found.sequencename)::regclass, 1, false);
       end loop;
     end $$`,
  );
}

/** Works off all jobs that are due, with the handlers of all features. @throws when one fails */
export async function runDueJobs(): Promise<void> {
  const [{ runJobsNow }, { jobHandlers }, { registerDocumentMakers }] = await Promise.all([import("~/platform/jobs.server"), import("~/worker-tasks.server"), import("~/document-makers.server")]);
  // another file of this process may have put makers of its own in their place
  registerDocumentMakers();
  await runJobsNow(jobHandlers);
}

const controls = /^\s*(begin|commit|rollback|savepoint|release|set)\b/i;
/** What a clock asks for, whoever waits at that moment: what changed, and what was noted to be written afterwards. */
const byClock = /select clock_timestamp\(\) as now, \(|insert into (exposure|shown_suggestion)\b/;

/** How many statements `work` sends to the database; the begin and end of transactions do not count, nor what goes by the clock. */
export async function countQueries<T>(work: () => Promise<T>): Promise<{ count: number; statements: string[]; value: T }> {
  const statements: string[] = [];
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = function counted(this: pg.Client, ...parameters: unknown[]) {
    const [first] = parameters;
    const statement = typeof first === "string" ? first : ((first as { text?: string } | undefined)?.text ?? "");
    if (!controls.test(statement)) statements.push(statement);
    return Reflect.apply(original, this, parameters) as unknown;
  } as typeof original;
  try {
    const value = await work();
    return { count: statements.filter((statement) => !byClock.test(statement)).length, statements, value };
  } finally {
    pg.Client.prototype.query = original;
  }
}
