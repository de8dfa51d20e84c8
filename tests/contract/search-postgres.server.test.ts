import { beforeAll, describe } from "vitest";
import { createPostgresEngine, keepDocuments, postgresEngine } from "#search/postgres.server";
import { prisma } from "~/platform/db.server";
import { useDatabase } from "../support/database.ts";
import { describeManyHits, describeSearchContract, manyDocuments, talentDocuments, vacancyDocuments } from "./search-contract.ts";
import { addJobSeekerRows, addVacancyRows } from "./search-rows.ts";

const database = useDatabase();

beforeAll(async () => {
  await addVacancyRows(database, vacancyDocuments.map(({ id }) => id));
  await addJobSeekerRows(database, talentDocuments.map(({ id }) => id));
  await keepDocuments(prisma, "vacancy", vacancyDocuments);
  await keepDocuments(prisma, "talent", talentDocuments);
});

describe("the embedded engine", () => describeSearchContract(() => postgresEngine));

describe("the embedded engine, of very many hits", () => {
  beforeAll(async () => {
    await addVacancyRows(database, manyDocuments.map(({ id }) => id));
    await keepDocuments(prisma, "vacancy", manyDocuments);
  });

  describeManyHits((mostCounted) => createPostgresEngine({ mostCounted }));
});
