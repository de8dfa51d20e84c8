import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { emptyQuery } from "#search/engine";
import { findMeilisearch, searchEngine } from "#search/engines.server";
import { repairDrift } from "#search/drift.server";
import { jobs } from "#search/jobs.server";
import { removeIndex } from "#search/meilisearch/client.server";
import { keepDocuments } from "#search/postgres.server";
import { rebuildSearch } from "#search/rebuild.server";
import { enqueueSearchSync } from "#search/sync.server";
import { inTransaction, prisma } from "~/platform/db.server";
import { runJobsNow } from "~/platform/jobs.server";
import { useDatabase } from "../support/database.ts";
import { millisecondsUntil, percentile, useChangingRows } from "./changing-rows.ts";
import { canRunMeilisearch, openMeilisearch, sayMeilisearchIsSkipped, type TestMeilisearch } from "./meilisearch-server.ts";
import { idOf, vacancyDocument } from "./search-documents.ts";
import { addVacancyRows } from "./search-rows.ts";

if (!canRunMeilisearch) sayMeilisearchIsSkipped("keeping Meilisearch up to date, and rebuilding it");

const database = useDatabase();

const { source, change, takeAway, whileWorking } = useChangingRows(database);

const find = async (text: string) => (await searchEngine().search("vacancy", { ...emptyQuery, text, limit: 50 })).ids;

const changesTimed = 40;

function describeSync(): void {
  it("finds a change within a second, and no longer what was taken away", () =>
    whileWorking(jobs, async () => {
      const document = vacancyDocument(1, { title: "Paardenstal uitmesten" });
      await change(document);
      await millisecondsUntil(async () => (await find("paardenstal")).includes(document.id));
      const engine = searchEngine().name;
      const timeChanges = async () => {
        const times: number[] = [];
        for (let number = 0; number < changesTimed; number += 1) {
          const title = number % 2 === 0 ? "Kippenhok" : "Duiventil";
          const start = performance.now();
          await change({ ...document, title });
          await millisecondsUntil(async () => (await find(title)).length === 1);
          times.push(performance.now() - start);
        }
        process.stderr.write(`found after a change, ${engine}: half within ${Math.round(percentile(times, 50))} ms, 95 of 100 within ${Math.round(percentile(times, 95))} ms\n`);
        return percentile(times, 95);
      };
      // a machine that is busy with other tests gets more than one try
      let slow = Infinity;
      for (let tries = 0; tries < 3 && slow >= 1000; tries += 1) slow = await timeChanges();
      expect(slow).toBeLessThan(1000);
      // the other engine may not have stood in
      expect(searchEngine().name).toBe(engine);
      expect(await find("paardenstal")).toEqual([]);
      await takeAway(document.id);
      await millisecondsUntil(async () => (await find("duiventil")).length === 0);
    }), 180_000);
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
      for (const { id } of documents.slice(40, 50)) await takeAway(id);
      await rebuilding;
      isDone = true;
      await asking;
    });
    expect(Math.min(...answers)).toBeGreaterThanOrEqual(documents.length - 50);
    expect((await store.search("vacancy", { ...emptyQuery, text: "nachtportier" })).total).toBe(40);
    expect((await store.search("vacancy", emptyQuery)).total).toBe(documents.length - 10);
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
});
