import pg from "pg";
import { beforeEach, expect, test } from "vitest";
import { useDatabase } from "#tests/support/database";
import { inTransaction } from "./db.server";
import { freeJobsOfDeadWorkers } from "./dead-workers.server";
import { cancelJob, enqueue, queueHealth, runJobsNow, startWorker, type JobHandlers } from "./jobs.server";

const database = useDatabase();
beforeEach(() => database.emptyTables());

function collect() {
  const seen: string[] = [];
  const handlers: JobHandlers = { note: async ({ id }: { id: string }) => void seen.push(id) };
  return { seen, handlers };
}

test("a job added in a transaction runs after it, with its payload", async () => {
  const { seen, handlers } = collect();
  await inTransaction((tx) => enqueue(tx, "note", { id: "a" }));
  await runJobsNow(handlers);
  expect(seen).toEqual(["a"]);
});

test("a transaction that is rolled back leaves no job", async () => {
  const { seen, handlers } = collect();
  const broken = inTransaction(async (tx) => {
    await enqueue(tx, "note", { id: "a" });
    throw new Error("changed my mind");
  });
  await expect(broken).rejects.toThrow("changed my mind");
  await runJobsNow(handlers);
  expect(seen).toEqual([]);
});

test("jobs with the same key are one, with the latest payload", async () => {
  const { seen, handlers } = collect();
  for (const id of ["a", "b", "c"]) await inTransaction((tx) => enqueue(tx, "note", { id }, { key: "same" }));
  await runJobsNow(handlers);
  expect(seen).toEqual(["c"]);
});

test("a job for later waits, and can be taken away", async () => {
  const { seen, handlers } = collect();
  const runAt = new Date(Date.now() + 60_000);
  await inTransaction((tx) => enqueue(tx, "note", { id: "later" }, { key: "later", runAt }));
  await runJobsNow(handlers);
  expect(seen).toEqual([]);
  await inTransaction((tx) => cancelJob(tx, "later"));
  expect(await database.query("select id from graphile_worker.jobs")).toEqual([]);
});

test("a job that fails is kept for another attempt and is heard of", async () => {
  await inTransaction((tx) => enqueue(tx, "fail", {}));
  const handlers: JobHandlers = { fail: () => Promise.reject(new Error("no luck")) };
  await expect(runJobsNow(handlers)).rejects.toThrow("no luck");
  expect(await database.query("select attempts, max_attempts from graphile_worker.jobs")).toEqual([{ attempts: 1, max_attempts: 12 }]);
});

test("health counts what is due and what gave up", async () => {
  await inTransaction(async (tx) => {
    await enqueue(tx, "note", { id: "due" });
    await enqueue(tx, "note", { id: "later" }, { runAt: new Date(Date.now() + 60_000) });
    await enqueue(tx, "fail", {}, { maxAttempts: 1 });
  });
  await runJobsNow({ fail: () => Promise.reject(new Error("no luck")) }).catch(() => undefined);
  expect(await queueHealth()).toMatchObject({ waiting: 1, failed: 1 });
});

test("a running worker picks up a job at once and finishes it before it stops", async () => {
  let finished = false;
  let start = () => {};
  const started = new Promise<void>((resolve) => (start = resolve));
  const slow = async () => {
    start();
    await new Promise((resolve) => setTimeout(resolve, 200));
    finished = true;
  };
  const worker = await startWorker({ handlers: { slow } });
  await inTransaction((tx) => enqueue(tx, "slow", {}));
  await started;
  await worker.stop();
  expect(finished).toBe(true);
});

/** Another process, as far as the database can tell. */
async function connected<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

test("a job that a killed worker held is given back as soon as its process is gone, and not before", async () => {
  const { seen, handlers } = collect();
  await inTransaction((tx) => enqueue(tx, "note", { id: "a" }));
  await database.query("update graphile_worker._private_jobs set locked_by = 'worker-killed', locked_at = now() - interval '1 minute', attempts = 1");
  await connected(async (killed) => {
    await killed.query("select pg_advisory_lock(hashtextextended('worker-killed', 0))");
    expect(await connected(freeJobsOfDeadWorkers)).toBe(0);
    await runJobsNow(handlers);
    expect(seen).toEqual([]);
  });
  await expect.poll(() => connected(freeJobsOfDeadWorkers)).toBe(1);
  await runJobsNow(handlers);
  expect(seen).toEqual(["a"]);
});

test("a worker that took a job a moment ago is not believed to be gone", async () => {
  await inTransaction((tx) => enqueue(tx, "note", { id: "a" }));
  await database.query("update graphile_worker._private_jobs set locked_by = 'worker-new', locked_at = now(), attempts = 1");
  expect(await connected(freeJobsOfDeadWorkers)).toBe(0);
});

test("a running worker keeps its sign of life", async () => {
  let finish = () => {};
  const finished = new Promise<void>((resolve) => (finish = resolve));
  let start = () => {};
  const started = new Promise<void>((resolve) => (start = resolve));
  const slow = () => {
    start();
    return finished;
  };
  const worker = await startWorker({ handlers: { slow } });
  await inTransaction((tx) => enqueue(tx, "slow", {}));
  await started;
  await database.query("update graphile_worker._private_jobs set locked_at = now() - interval '1 hour'");
  expect(await connected(freeJobsOfDeadWorkers)).toBe(0);
  finish();
  await worker.stop();
});

test("what somebody waits for at a screen goes before thousands that nobody waits for, whatever came first", async () => {
  const { seen, handlers } = collect();
  await inTransaction(async (tx) => {
    for (const id of ["many 1", "many 2"]) await enqueue(tx, "note", { id }, { turn: "late" });
    await enqueue(tx, "note", { id: "usual" });
    await enqueue(tx, "note", { id: "code" }, { turn: "soon" });
  });
  await runJobsNow(handlers);
  expect(seen).toEqual(["code", "usual", "many 1", "many 2"]);
});
