import { createHash, randomUUID } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { runMigrations as installJobTables } from "graphile-worker";
import pg from "pg";
import { isMain } from "../app/platform/is-main.ts";
import { openDatabase } from "../app/platform/database/open-database.mjs";

/**
 * Applies the migrations of `prisma/migrations` and keeps Prisma's own list of them, so that
 * `prisma migrate deploy` and this runner can follow each other. Then makes the tables of the job queue and the rate limits.
 */

type Migration = { name: string; sql: string; checksum: string };
type Applied = { migration_name: string; checksum: string };

/** The number Prisma takes as well, so that two deployments wait for each other. */
const lock = 72707369;

const listTable = `
  create table if not exists "_prisma_migrations" (
    "id" varchar(36) primary key not null, "checksum" varchar(64) not null, "finished_at" timestamptz,
    "migration_name" varchar(255) not null, "logs" text, "rolled_back_at" timestamptz,
    "started_at" timestamptz not null default now(), "applied_steps_count" integer not null default 0)`;

/** Counters may be lost in a crash, so they are not written to the log of the database. */
const limitTable = `
  create schema if not exists "limits";
  create unlogged table if not exists "limits"."points" (key varchar(255) primary key, points integer not null default 0, expire bigint)`;

export function readMigrations(folder = path.resolve("prisma/migrations")): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, "migration.sql")))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const bytes = readFileSync(path.join(folder, name, "migration.sql"));
      return { name, sql: bytes.toString("utf8"), checksum: createHash("sha256").update(bytes).digest("hex") };
    });
}

/**
 * Brings a database up to date; safe to call from several processes at once.
 * @returns the names of the migrations that were applied now
 * @throws when a migration fails (it is rolled back whole) or was changed after it had been applied
 */
export async function migrate(connectionString: string, migrations = readMigrations()): Promise<string[]> {
  const client = new pg.Client({ connectionString, application_name: "meedoen migrate" });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lock]);
    await client.query(listTable);
    const applied = await applyMissing(client, migrations);
    await client.query(limitTable);
    await installJobTables({ connectionString });
    return applied;
  } finally {
    await client.end();
  }
}

async function applyMissing(client: pg.Client, migrations: Migration[]): Promise<string[]> {
  const { rows } = await client.query<Applied>(
    `select migration_name, checksum from "_prisma_migrations" where finished_at is not null and rolled_back_at is null`,
  );
  const known = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  const applied: string[] = [];
  for (const migration of migrations) {
    const checksum = known.get(migration.name);
    if (checksum === undefined) {
      await apply(client, migration);
      applied.push(migration.name);
    } else if (checksum !== migration.checksum) {
      throw new Error(`Migration ${migration.name} was changed after it had been applied to this database. Undo the change, or start with an empty database.`);
    }
  }
  return applied;
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration) {
  const startedAt = new Date();
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query(
      `insert into "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count) values ($1, $2, $3, $4, now(), 1)`,
      [randomUUID(), checksum, name, startedAt],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

if (isMain("migrate")) {
  const database = await openDatabase();
  try {
    const applied = await migrate(database.url);
    process.stdout.write(applied.length > 0 ? `Applied: ${applied.join(", ")}\n` : "Nothing to migrate.\n");
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    await database.close();
  }
}
