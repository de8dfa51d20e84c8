import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canRunMeilisearch, openMeilisearch, sayMeilisearchIsSkipped, type TestMeilisearch } from "../../tests/contract/meilisearch-server.ts";
import { useDatabase } from "../../tests/support/database.ts";
import { removeIndex } from "../meilisearch/client.server";
import { createMeilisearchStore, type MeilisearchStore } from "../meilisearch.server";
import { postgresEngine } from "../postgres.server";
import { floors } from "./bars";
import { fillRelevance } from "./fill";
import { answerAll, mean, type Answered } from "./measure";

const database = useDatabase();

beforeAll(() => fillRelevance(database));

function describeFloor(engine: keyof typeof floors, answer: () => Promise<Answered[]>): void {
  let answered: Answered[];
  beforeAll(async () => void (answered = await answer()));
  const heldBack = () => answered.filter(({ half }) => half === "held-back");

  it("puts what was meant first", () => {
    expect(mean(heldBack().map((one) => one.ndcg))).toBeGreaterThanOrEqual(floors[engine].ndcg);
  });

  it("finds work by plain words and by any spelling of a compound", () => {
    const words = heldBack().filter(({ group }) => group === "plain" || group === "compound");
    expect(mean(words.map((one) => one.recall))).toBeGreaterThanOrEqual(floors[engine].recallOfWords);
  });
}

describe("relevance of the embedded engine", () => describeFloor("postgres", () => answerAll(postgresEngine)));

if (!canRunMeilisearch) sayMeilisearchIsSkipped("relevance with Meilisearch");

describe.skipIf(!canRunMeilisearch)("relevance of Meilisearch", () => {
  let server: TestMeilisearch;
  let store: MeilisearchStore;

  beforeAll(async () => {
    server = await openMeilisearch();
    store = createMeilisearchStore({ url: server.url, key: server.key, prefix: `relevance_${process.pid}_` });
    await store.rebuild("vacancy");
    await store.rebuild("talent");
  });

  afterAll(async () => {
    for (const kind of ["vacancy", "talent"] as const) await removeIndex(store.client, store.indexOf(kind));
    await server.close();
  });

  describeFloor("meilisearch", () => answerAll(store));
});
