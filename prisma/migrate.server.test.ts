import { createHash } from "node:crypto";
import { afterEach, expect, inject, test } from "vitest";
import { administer, nameTestDatabase } from "#tests/support/server";
import { query } from "../app/platform/database/embedded-server.mjs";
import { migrate, readMigrations } from "./migrate";

const server = { url: () => inject("testServerUrl") };
const name = nameTestDatabase("migrate", inject("testRun"));
const url = Object.assign(new URL(inject("testServerUrl")), { pathname: `/${name}` }).href;
const migration = (title: string, sql: string) => ({ name: title, sql, checksum: createHash("sha256").update(sql).digest("hex") });
const first = migration("1_first", "create table a (id int); insert into a values (1);");
const second = migration("2_second", "create function f() returns int language plpgsql as $$ begin return 1; end $$;");

async function startEmpty() {
  await administer(server, `drop database if exists ${name} with (force)`);
  await administer(server, `create database ${name}`);
}
afterEach(() => administer(server, `drop database if exists ${name} with (force)`));

test("applies what is missing, in order, and once", async () => {
  await startEmpty();
  expect(await migrate(url, [first])).toEqual(["1_first"]);
  expect(await migrate(url, [first, second])).toEqual(["2_second"]);
  expect(await migrate(url, [first, second])).toEqual([]);
  expect(await query(url, "select id, f() as f from a")).toEqual([{ id: 1, f: 1 }]);
});

test("writes the rows that Prisma's own command reads", async () => {
  await startEmpty();
  await migrate(url, [first]);
  const [row] = await query(url, `select * from "_prisma_migrations"`);
  expect(row).toMatchObject({ migration_name: "1_first", checksum: first.checksum, applied_steps_count: 1, logs: null, rolled_back_at: null });
  expect(row.id).toHaveLength(36);
  expect(row.finished_at).toBeInstanceOf(Date);
});

test("takes a failing migration back whole and names it", async () => {
  await startEmpty();
  const broken = migration("2_broken", "create table b (id int); select 1/0;");
  await expect(migrate(url, [first, broken])).rejects.toThrow("Migration 2_broken failed: division by zero");
  expect(await query(url, "select to_regclass('b') as b, to_regclass('a')::text as a")).toEqual([{ b: null, a: "a" }]);
});

test("refuses a migration that was changed afterwards", async () => {
  await startEmpty();
  await migrate(url, [first]);
  await expect(migrate(url, [migration("1_first", "create table other ();")])).rejects.toThrow("1_first was changed");
});

test("lets two deployments at the same time apply each migration once", async () => {
  await startEmpty();
  const both = await Promise.all([migrate(url, [first, second]), migrate(url, [first, second])]);
  expect(both.flat().sort()).toEqual(["1_first", "2_second"]);
});

test("reads the project's migrations with the checksum of their bytes", () => {
  const migrations = readMigrations();
  expect(migrations.length).toBeGreaterThan(0);
  for (const { sql, checksum } of migrations) expect(checksum).toBe(createHash("sha256").update(sql).digest("hex"));
});
