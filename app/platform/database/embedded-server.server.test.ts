import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { query, startEmbeddedServer } from "./embedded-server.mjs";

async function inFolder(work: (folder: string) => Promise<void>) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "meedoen-server-"));
  // PostgreSQL runs as another user when the tests run as root
  chmodSync(folder, 0o755);
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("a killed server starts again and has kept what was written; one that runs is used again", () =>
  inFolder(async (folder) => {
    const first = await startEmbeddedServer({ folder });
    expect(await first.createDatabase("kept")).toBe(true);
    await query(first.url("kept"), "create table note as select 'still here' as text");
    const pid = Number(readFileSync(path.join(first.place, "postmaster.pid"), "utf8").split("\n")[0]);
    process.kill(pid, "SIGKILL");

    const second = await startEmbeddedServer({ folder });
    expect(await query(second.url("kept"), "select text from note")).toEqual([{ text: "still here" }]);
    expect(await second.createDatabase("kept")).toBe(false);

    const third = await startEmbeddedServer({ folder });
    expect(third).toMatchObject({ reused: true, port: second.port });
    await second.stop();
    expect(await query(third.url("kept"), "select 1 as one")).toEqual([{ one: 1 }]);
    await third.stop();
    await expect(query(third.url("kept"), "select 1")).rejects.toThrow();
  }), 60_000);

test("only who knows the password gets in", () =>
  inFolder(async (folder) => {
    const server = await startEmbeddedServer({ folder, durable: false });
    const guess = server.url("postgres").replace(/:[0-9a-f]+@/, ":guess@");
    await expect(query(guess, "select 1")).rejects.toThrow("password authentication failed");
    await server.stop();
  }), 60_000);
