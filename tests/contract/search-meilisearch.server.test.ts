import type { Settings } from "meilisearch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyQuery } from "#search/engine";
import { createMeilisearchStore, type MeilisearchStore } from "#search/meilisearch.server";
import { removeIndex, succeed } from "#search/meilisearch/client.server";
import { keepDocuments } from "#search/postgres.server";
import { prisma } from "~/platform/db.server";
import { useDatabase } from "../support/database.ts";
import { canRunMeilisearch, openMeilisearch, sayMeilisearchIsSkipped, type TestMeilisearch } from "./meilisearch-server.ts";
import { describeManyHits, describeSearchContract, manyDocuments, talentDocuments, vacancyDocuments } from "./search-contract.ts";
import { addJobSeekerRows, addVacancyRows } from "./search-rows.ts";

if (!canRunMeilisearch) sayMeilisearchIsSkipped("the search contract on Meilisearch");

describe.skipIf(!canRunMeilisearch)("Meilisearch", () => {
  const database = useDatabase();
  let server: TestMeilisearch;
  let store: MeilisearchStore;

  beforeAll(async () => {
    server = await openMeilisearch();
    store = createMeilisearchStore({ url: server.url, key: server.key, prefix: `contract_${process.pid}_` });
    await addVacancyRows(database, vacancyDocuments.map(({ id }) => id));
    await addJobSeekerRows(database, talentDocuments.map(({ id }) => id));
    await keepDocuments(prisma, "vacancy", vacancyDocuments);
    await keepDocuments(prisma, "talent", talentDocuments);
    await store.rebuild("vacancy");
    await store.rebuild("talent");
  });

  afterAll(async () => {
    for (const kind of ["vacancy", "talent"] as const) await removeIndex(store.client, store.indexOf(kind));
    await server.close();
  });

  describeSearchContract(() => store);

  it("takes documents away and puts them back", async () => {
    const [first] = vacancyDocuments;
    const isThere = async () => (await store.search("vacancy", { ...emptyQuery, conditions: [{ field: "id", in: [first!.id] }] })).total;
    await store.remove("vacancy", [first!.id]);
    expect(await isThere()).toBe(0);
    await store.upsert("vacancy", [first!]);
    expect(await isThere()).toBe(1);
  });

  it("knows its own settings again, and notices every other one", async () => {
    const index = store.client.index(store.indexOf("talent"));
    const own = await index.getSettings();
    expect(own.searchableAttributes).toEqual(["words_a", "words_b", "words_c", "words_d"]);
    expect(await Promise.all([store.hasOwnSettings("vacancy"), store.hasOwnSettings("talent")])).toEqual([true, true]);
    const others: Settings[] = [
      { filterableAttributes: own.filterableAttributes!.filter((name) => name !== "hidden_from") },
      { rankingRules: [...own.rankingRules!].reverse() },
      { synonyms: { ...own.synonyms, zee: ["meer"] } },
      { typoTolerance: { minWordSizeForTypos: { oneTypo: 3, twoTypos: 9 } } },
    ];
    for (const other of others) {
      await succeed(store.client, index.updateSettings(other));
      expect(await store.hasOwnSettings("talent"), JSON.stringify(Object.keys(other))).toBe(false);
      await succeed(store.client, index.updateSettings(own));
      expect(await store.hasOwnSettings("talent")).toBe(true);
    }
  });

  it("refuses a task that did not succeed", async () => {
    await expect(store.upsert("vacancy", [{ ...vacancyDocuments[0]!, id: "not an id / at all" }])).rejects.toThrow("ended as failed");
  });

  describe("of very many hits", () => {
    beforeAll(() => store.upsert("vacancy", manyDocuments));
    afterAll(() => store.remove("vacancy", manyDocuments.map(({ id }) => id)));
    describeManyHits((mostCounted) => createMeilisearchStore({ url: server.url, key: server.key, prefix: `contract_${process.pid}_` }, { mostCounted }));
  });

  it("keeps no word of a person in the index", async () => {
    const { results } = await store.client.index(store.indexOf("talent")).getDocuments({ limit: 100 });
    expect(results).toHaveLength(talentDocuments.length);
    expect(JSON.stringify(results)).not.toMatch(/voorbeeld\.nl|Schiedam|place_?kind|support/i);
  });
});
