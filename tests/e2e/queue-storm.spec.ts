import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";

type Figure = { name: string; value: number; holds: boolean | null };

test("a queue stays right while its processes are killed: order, places, log and mails", async () => {
  const command = ["node_modules/tsx/dist/cli.mjs", "tests/load/bench-queue.ts", "--people", "40", "--places", "3"];
  const { stdout } = await promisify(execFile)(process.execPath, command, { maxBuffer: 10_000_000 });
  const { figures } = JSON.parse(stdout.trim().split("\n").at(-1)!) as { figures: Figure[] };
  expect(figures.filter(({ holds }) => holds === false)).toEqual([]);
  expect(figures.filter(({ holds }) => holds).length).toBeGreaterThan(8);
  const valueOf = (name: string) => figures.find((figure) => figure.name === name)!.value;
  expect(valueOf("log.offers"), "offers").toBeGreaterThan(3);
  expect(valueOf("killed.web") + valueOf("killed.worker"), "killed").toBeGreaterThan(0);
});
