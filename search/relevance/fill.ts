import { addJobSeekerRows, addVacancyRows } from "../../tests/contract/search-rows.ts";
import { prisma } from "~/platform/db.server";
import { keepDocuments } from "../postgres.server";
import { relevancePeople, relevanceVacancies } from "./documents";

/** Puts the documents that the queries were judged for into the database that `prisma` is connected to. */
export async function fillRelevance(database: Parameters<typeof addVacancyRows>[0]): Promise<void> {
  const vacancies = relevanceVacancies().map(({ document }) => document);
  const people = relevancePeople().map(({ document }) => document);
  await addVacancyRows(database, vacancies.map(({ id }) => id));
  await addJobSeekerRows(database, people.map(({ id }) => id));
  await keepDocuments(prisma, "vacancy", vacancies);
  await keepDocuments(prisma, "talent", people);
}
