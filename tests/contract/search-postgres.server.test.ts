import { beforeAll, describe } from "vitest";
import { keepDocuments, postgresEngine } from "#search/postgres.server";
import { prisma } from "~/platform/db.server";
import { useDatabase } from "../support/database.ts";
import { describeSearchContract, talentDocuments, vacancyDocuments } from "./search-contract.ts";
import { addJobSeekerRows, addVacancyRows } from "./search-rows.ts";

const database = useDatabase();

beforeAll(async () => {
  await addVacancyRows(database, vacancyDocuments.map(({ id }) => id));
  await addJobSeekerRows(database, talentDocuments.map(({ id }) => id));
  await keepDocuments(prisma, "vacancy", vacancyDocuments);
  await keepDocuments(prisma, "talent", talentDocuments);
});

describe("the embedded engine", () => describeSearchContract(() => postgresEngine));
