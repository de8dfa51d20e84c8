import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { VacancyDocument } from "#search/documents/vacancy";
import { emptyQuery } from "#search/engine";
import { findMeilisearch, searchEngine } from "#search/engines.server";
import { repairDrift } from "#search/drift.server";
import { jobs } from "#search/jobs.server";
import { removeIndex } from "#search/meilisearch/client.server";
import { keepDocuments } from "#search/postgres.server";
import { rebuildSearch } from "#search/rebuild.server";
import { enqueueSearchSync, registerDocumentMaker } from "#search/sync.server";
import { inTransaction, prisma } from "~/platform/db.server";
import { runJobsNow, startWorker, type JobHandlers } from "~/platform/jobs.server";
import { useDatabase } from "../support/database.ts";
import { canRunMeilisearch, findProgram, openMeilisearch, sayMeilisearchIsSkipped, startMeilisearch, type TestMeilisearch } from "./meilisearch-server.ts";
import { idOf, vacancyDocument } from "./search-documents.ts";
import { addVacancyRows } from "./search-rows.ts";

if (!canRunMeilisearch) sayMeilisearchIsSkipped("keeping Meilisearch up to date, rebuilding it, and going on without it");

const database = useDatabase();

/** What the rows say now; the makers read it. */
const source = new Map<string, VacancyDocument>();

beforeAll(() => {
  registerDocumentMaker("vacancy", async (id) => source.get(id) ?? null);
  registerDocumentMaker("talent", async () => null);
});

beforeEach(async () => {
  await database.emptyTables();
  source.clear();
});

async function change(document: VacancyDocument): Promise<void> {
  await addVacancyRows(database, [document.id]);
  source.set(document.id, document);
  await inTransaction((tx) => enqueueSearchSync(tx, "vacancy", document.id));
}

async function takeAway(id: string): Promise<void> {
  source.delete(id);
  await inTransaction((tx) => enqueueSearchSync(tx, "vacancy", id));
}

const find = async (text: string) => (await searchEngine().search("vacancy", { ...emptyQuery, text, limit: 50 })).ids;

async function millisecondsUntil(isSo: () => Promise<boolean>): Promise<number> {
  const start = performance.now();
  while (!(await isSo())) {
    if (performance.now() - start > 10_000) throw new Error("did not happen in ten seconds");
    await wait(10);
  }
  return performance.now() - start;
}

/** Works the queue while `work` runs; afterwards all jobs are done. */
async function whileWorking(handlers: JobHandlers, work: () => Promise<void>): Promise<void> {
  const worker = await startWorker({ handlers });
  try {
    await work();
    await millisecondsUntil(async () => (await database.query("select 1 from graphile_worker.jobs")).length === 0);
  } finally {
    await worker.stop();
  }
}

function describeSync(): void {
  it("finds a change within a second, and no longer what was taken away", () =>
    whileWorking(jobs, async () => {
      const document = vacancyDocument(1, { title: "Paardenstal uitmesten" });
      await change(document);
      await millisecondsUntil(async () => (await find("paardenstal")).includes(document.id));
      const times: number[] = [];
      for (const title of ["Kippenhok", "Duiventil", "Ezelstal", "Geitenweide"]) {
        await change({ ...document, title });
        times.push(await millisecondsUntil(async () => (await find(title)).length === 1));
      }
      // the quickest, as the machine may be busy with other tests
      expect(Math.min(...times)).toBeLessThan(1000);
      expect(await find("paardenstal")).toEqual([]);
      await takeAway(document.id);
      await millisecondsUntil(async () => (await find("geitenweide")).length === 0);
    }), 60_000);
}

describe("the embedded engine alone", () => {
  beforeAll(() => void delete process.env.MEILI_URL);
  describeSync();

  it("leaves no job behind for a change that was rolled back", async () => {
    const undone = inTransaction(async (tx) => {
      await enqueueSearchSync(tx, "vacancy", idOf("vacancy", 1));
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await database.query("select 1 from graphile_worker.jobs")).toEqual([]);
  });

  it("makes one job of many changes of one row", async () => {
    for (let time = 0; time < 20; time += 1) await change(vacancyDocument(1, { title: `Titel ${time}` }));
    expect(await database.query("select 1 from graphile_worker.jobs")).toHaveLength(1);
    await runJobsNow(jobs);
    expect(await find("titel")).toEqual([idOf("vacancy", 1)]);
  });

  it("makes all documents anew and forgets those whose row may not be found", async () => {
    const documents = [1, 2, 3].map((number) => vacancyDocument(number, { title: "Hoveniershulp" }));
    await addVacancyRows(database, documents.map(({ id }) => id));
    await keepDocuments(prisma, "vacancy", [documents[0]!]);
    for (const document of documents.slice(1)) source.set(document.id, document);
    const [vacancies] = await rebuildSearch(["vacancy"]);
    expect(vacancies).toEqual({ kind: "vacancy", kept: 2, copied: null });
    expect(new Set(await find("hoveniershulp"))).toEqual(new Set(documents.slice(1).map(({ id }) => id)));
  });

  it("finds rows whose live version is not the one in the document", async () => {
    const document = vacancyDocument(1, { title: "Oud" });
    await change(document);
    await runJobsNow(jobs);
    source.set(document.id, { ...document, title: "Nieuw" });
    expect((await repairDrift()).find(({ kind }) => kind === "vacancy")).toMatchObject({ rows: 1 });
    await runJobsNow(jobs);
    expect(await find("nieuw")).toEqual([document.id]);
  });
});

describe.skipIf(!canRunMeilisearch)("with Meilisearch", () => {
  let server: TestMeilisearch;
  const before = { ...process.env };

  beforeAll(async () => {
    Object.assign(process.env, before);
    server = await openMeilisearch();
    process.env.MEILI_URL = server.url;
    process.env.MEILI_KEY = server.key ?? "";
    process.env.MEILI_PREFIX = `sync_${process.pid}_`;
    await rebuildSearch();
  });

  afterAll(async () => {
    const store = findMeilisearch()!;
    for (const kind of ["vacancy", "talent"] as const) await removeIndex(store.client, store.indexOf(kind));
    await server.close();
    for (const name of ["MEILI_URL", "MEILI_KEY", "MEILI_PREFIX"]) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  });

  beforeEach(async () => void (await rebuildSearch(["vacancy"])));

  it("answers from Meilisearch", () => {
    expect(searchEngine().name).toBe("meilisearch");
  });

  describeSync();

  it("builds an index that was never there before anything is written to it", async () => {
    const store = findMeilisearch()!;
    await removeIndex(store.client, store.indexOf("vacancy"));
    await change(vacancyDocument(1, { title: "Bijenhouder" }));
    await runJobsNow(jobs);
    expect((await store.search("vacancy", { ...emptyQuery, text: "bijenhouder" })).total).toBe(1);
    expect(await store.client.index(store.indexOf("vacancy")).getFilterableAttributes()).toContain("sector");
  });

  it("loses nothing that changes while it is rebuilt, and answers all the time", async () => {
    const store = findMeilisearch()!;
    const documents = Array.from({ length: 600 }, (_, at) => vacancyDocument(at + 1, { title: "Tuinhulp" }));
    await addVacancyRows(database, documents.map(({ id }) => id));
    await keepDocuments(prisma, "vacancy", documents);
    await store.rebuild("vacancy");
    for (const document of documents) source.set(document.id, document);
    const answers: number[] = [];
    await whileWorking(jobs, async () => {
      let isDone = false;
      const asking = (async () => {
        for (; !isDone; await wait(20)) answers.push((await store.search("vacancy", { ...emptyQuery, text: "tuinhulp" })).total);
      })();
      const rebuilding = store.rebuild("vacancy");
      for (const document of documents.slice(0, 40)) await change({ ...document, title: "Nachtportier" });
      await rebuilding;
      isDone = true;
      await asking;
    });
    expect(Math.min(...answers)).toBeGreaterThanOrEqual(documents.length - 40);
    expect((await store.search("vacancy", { ...emptyQuery, text: "nachtportier" })).total).toBe(40);
    expect((await store.search("vacancy", emptyQuery)).total).toBe(documents.length);
  }, 120_000);

  it("repairs what is missing, old or too much in the copy", async () => {
    const store = findMeilisearch()!;
    const documents = [1, 2, 3].map((number) => vacancyDocument(number, { title: "Kaartverkoper" }));
    for (const document of documents) await change(document);
    await runJobsNow(jobs);
    await store.remove("vacancy", [documents[0]!.id]);
    await store.upsert("vacancy", [vacancyDocument(99, { title: "Kaartverkoper" })]);
    const drift = (await repairDrift()).find(({ kind }) => kind === "vacancy");
    expect(drift).toMatchObject({ missing: 1, extra: 1 });
    await runJobsNow(jobs);
    expect(new Set((await store.search("vacancy", { ...emptyQuery, text: "kaartverkoper" })).ids)).toEqual(new Set(documents.map(({ id }) => id)));
  });

  it.skipIf(!findProgram())("goes on searching when Meilisearch is stopped in the middle", async () => {
    const own = await startMeilisearch();
    const { MEILI_URL, MEILI_KEY } = process.env;
    Object.assign(process.env, { MEILI_URL: own.url, MEILI_KEY: own.key });
    try {
      await change(vacancyDocument(1, { title: "Poppenspeler" }));
      await runJobsNow(jobs);
      expect([searchEngine().name, await find("poppenspeler")]).toEqual(["meilisearch", [idOf("vacancy", 1)]]);
      const asking = Array.from({ length: 300 }, async (_, at) => {
        await wait(at);
        if (at === 100) await own.kill!();
        return (await find("poppenspeler")).length;
      });
      expect(new Set(await Promise.all(asking))).toEqual(new Set([1]));
      expect(searchEngine().name).toBe("postgres");
    } finally {
      Object.assign(process.env, { MEILI_URL, MEILI_KEY });
      await own.close();
    }
  });
});
