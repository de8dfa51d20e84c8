import { randomBytes } from "node:crypto";
import path from "node:path";
import pg from "pg";
import { startEmbeddedServer } from "../../app/platform/database/embedded-server.mjs";
import { migrate } from "../../prisma/migrate.ts";
import { build, isBuilt } from "../../scripts/build.mjs";
import { progress } from "./report.ts";

export type BenchSize = { profiles: number; vacancies: number; seed: number };

/** A database of its own for each measurement, filled by the seed, removed afterwards. `DATABASE_URL` points at it while `work` runs. */
export async function withBenchDatabase<T>(size: BenchSize, work: (client: pg.Client, url: string) => Promise<T>): Promise<T> {
  if (!isBuilt()) {
    progress("building the site");
    await build();
  }
  const server = await startEmbeddedServer({ folder: ".data/test-postgres", durable: false });
  const name = `test_${process.pid}_bench`;
  await server.createDatabase(name);
  const url = server.url(name);
  const administer = async (address: string, statement: string) => {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  try {
    await fill(url, size);
    await administer(url, "vacuum analyze");
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return await work(client, url);
    } finally {
      await client.end();
    }
  } finally {
    await administer(server.url("postgres"), `drop database if exists ${name} with (force)`);
    await server.stop();
  }
}

async function fill(url: string, { profiles, vacancies, seed }: BenchSize): Promise<void> {
  progress(`filling a database with ${profiles} profiles and ${vacancies} vacancies`);
  await migrate(url);
  process.env.DATABASE_URL = url;
  process.env.SESSION_SECRET ??= randomBytes(32).toString("hex");
  const { seedDatabase } = (await import(path.resolve("build/seed.js"))) as { seedDatabase(options: BenchSize): Promise<unknown> };
  await seedDatabase({ profiles, vacancies, seed });
}

export async function versionOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ server_version: string }>("show server_version");
  return rows[0]!.server_version;
}
