import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { indexingMemory } from "../../scripts/meilisearch.mjs";

export type TestMeilisearch = {
  url: string;
  key: string | undefined;
  close(): Promise<void>;
};

/** One that was started here, so that a test may do to it what happens to servers. */
export type OwnMeilisearch = TestMeilisearch & {
  key: string;
  /** ends it, without asking first */
  kill(): Promise<void>;
  /** the same address and data again, after `kill` */
  restart(): Promise<void>;
  /** it keeps its connections and answers nothing */
  freeze(): void;
  thaw(): void;
};

/** Whether the Meilisearch half of the contract can be tried here: MEILI_URL is set, or the program is on the PATH. */
export const canRunMeilisearch = Boolean(process.env.MEILI_URL) || findProgram() !== null;

/** Says so where nobody can miss it; a check that was not made is no check that passed. */
export function sayMeilisearchIsSkipped(what: string): void {
  process.stderr.write(`\n!!! SKIPPED: ${what}. Set MEILI_URL (and MEILI_KEY), or put the program meilisearch on the PATH.\n\n`);
}

/** The server of MEILI_URL, or one of our own on loopback with its data in a folder that goes with it. */
export async function openMeilisearch(): Promise<TestMeilisearch> {
  const { MEILI_URL: url, MEILI_KEY: key } = process.env;
  return url ? { url, key, close: async () => {} } : startMeilisearch();
}

export function findProgram(): string | null {
  const candidates = (process.env.PATH ?? "").split(path.delimiter).map((folder) => path.join(folder, "meilisearch"));
  return candidates.find(isRunnable) ?? null;
}

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export async function startMeilisearch(): Promise<OwnMeilisearch> {
  const program = findProgram();
  if (!program) throw new Error("There is no program meilisearch on the PATH.");
  const folder = mkdtempSync(path.join(tmpdir(), "meedoen-meilisearch-"));
  const key = randomBytes(16).toString("hex");
  const address = `127.0.0.1:${await findFreePort()}`;
  const url = `http://${address}`;
  const parameters = ["--http-addr", address, "--master-key", key, "--no-analytics", "--max-indexing-memory", indexingMemory, "--db-path", path.join(folder, "data")];
  const launch = async () => {
    const child = spawn(program, parameters, { cwd: folder, stdio: "ignore" });
    const ended = new Promise<void>((resolve) => void child.once("exit", () => resolve()));
    await answers(url);
    return { child, ended };
  };
  let running = await launch();
  const kill = async () => {
    running.child.kill("SIGKILL");
    await running.ended;
  };
  return {
    url,
    key,
    kill,
    restart: async () => void (running = await launch()),
    freeze: () => void running.child.kill("SIGSTOP"),
    thaw: () => void running.child.kill("SIGCONT"),
    async close() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const isUp = await fetch(`${url}/health`).then((answer) => answer.ok, () => false);
    if (isUp) return;
    await wait(50);
  }
  throw new Error("meilisearch does not answer");
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
