import { beforeAll, describe, expect, it } from "vitest";
import { emptyQuery } from "#search/engine";
import { createPostgresEngine, keepDocuments, postgresEngine } from "#search/postgres.server";
import { prisma } from "~/platform/db.server";
import { useDatabase } from "../support/database.ts";
import { describeSearchContract, talentDocuments, vacancyDocuments } from "./search-contract.ts";
import { vacancyDocument } from "./search-documents.ts";
import { addJobSeekerRows, addVacancyRows } from "./search-rows.ts";

const database = useDatabase();

beforeAll(async () => {
  await addVacancyRows(database, vacancyDocuments.map(({ id }) => id));
  await addJobSeekerRows(database, talentDocuments.map(({ id }) => id));
  await keepDocuments(prisma, "vacancy", vacancyDocuments);
  await keepDocuments(prisma, "talent", talentDocuments);
});

describe("the embedded engine", () => describeSearchContract(() => postgresEngine));

describe("of very many hits", () => {
  const many = Array.from({ length: 400 }, (_, at) => vacancyDocument(5_000 + at, { title: "Jongleur", placeKind: at % 4 === 0 ? "learning" : "paid", tasks: [at % 2 === 0 ? "sweep-floors" : "pick-orders"] }));
  const ask = (mostCounted: number, chosen: Record<string, string[]> = {}) =>
    createPostgresEngine({ mostCounted }).search("vacancy", { ...emptyQuery, text: "jongleur", chosen, facets: ["kind", "task", "dutch"] });

  beforeAll(async () => {
    await addVacancyRows(database, many.map(({ id }) => id));
    await keepDocuments(prisma, "vacancy", many);
  });

  it("facets are counted exactly as long as they are not too many", async () => {
    const { total, isSampled, facets } = await ask(400);
    expect([total, isSampled]).toEqual([400, undefined]);
    expect(facets).toMatchObject({ kind: { paid: 300, learning: 100 }, task: { "sweep-floors": 200, "pick-orders": 200 } });
  });

  it("the total is exact and facets are expected from a sample, in two digits", async () => {
    const { total, isSampled, facets } = await ask(150);
    expect([total, isSampled]).toEqual([400, true]);
    for (const [counted, truth] of [[facets.kind!.paid, 300], [facets.kind!.learning, 100], [facets.task!["sweep-floors"], 200]] as const) {
      expect(Math.abs(counted! - truth)).toBeLessThan(60);
      expect(counted).toBe(Number(counted!.toPrecision(2)));
    }
    expect(facets.kind!.volunteering).toBeUndefined();
  });

  it("what misses two choices is not in the sample, so that a narrow choice is counted exactly", async () => {
    const { total, isSampled, facets } = await ask(310, { kind: ["learning"], task: ["pick-orders"] });
    expect([total, isSampled]).toEqual([0, undefined]);
    expect(facets).toMatchObject({ kind: { paid: 200 }, task: { "sweep-floors": 100 } });
  });
});
