import type pg from "pg";
import type { AnyDocument, KindName } from "#search/documents/document-kind";
import { keepDocuments } from "#search/postgres.server";
import { asWriter } from "./base/connection";
import { talentDocumentsOf, vacancyDocumentsOf } from "./base/documents-of-rows";
import { insertRows, type Rows } from "./base/rows";
import { setIndexesAside } from "./base/set-aside";
import type { Company, World } from "./base/world";
import type { Workplace } from "./companies/company";
import { makeMorePeople } from "./people/people";
import { branchFor } from "./companies/branches";
import { planVacancies } from "./work/plan";
import { makeVacancy } from "./work/vacancies";

export type More = {
  /** how many have stories already */
  told: { profiles: number; vacancies: number };
  /** how many there must be in all */
  profiles: number;
  vacancies: number;
  seed: number;
};
type Batch = { kind: KindName; rows: Rows; documents: readonly AnyDocument[] };
type Added = { rows: number; found: number };

const perBatch = 500;

/** People and work beyond those with stories. Rows and documents have a connection each, so that the database works on both. */
export async function addMore(clients: readonly [pg.Client, pg.Client], world: World, companies: readonly Company[], more: More): Promise<Added> {
  if (more.profiles <= more.told.profiles && more.vacancies <= more.told.vacancies) return { rows: 0, found: 0 };
  const putIndexesBack = await setIndexesAside(clients);
  const added = await addBatches(clients, makeMore(world, companies, more)).catch(async (error: unknown) => {
    // half a batch may break a key; what went wrong first is what has to be told
    await putIndexesBack().catch(() => {});
    throw error;
  });
  await putIndexesBack();
  return added;
}

/** A batch is made while the one before is written. */
async function addBatches(clients: readonly [pg.Client, pg.Client], batches: Iterable<Batch>): Promise<Added> {
  const sum: Added = { rows: 0, found: 0 };
  let writing = Promise.resolve(0);
  for (const batch of batches) {
    sum.rows += await writing;
    sum.found += batch.documents.length;
    writing = write(clients, batch);
  }
  sum.rows += await writing;
  return sum;
}

/** @returns how many rows */
async function write([first, second]: readonly [pg.Client, pg.Client], { kind, rows, documents }: Batch): Promise<number> {
  const [count] = await Promise.all([insertRows(first, rows), keepDocuments(asWriter(second), kind, documents)]);
  return count;
}

/** All rows beyond those with stories, batch by batch; work before people. Touches no database. */
export function* makeMore(world: World, companies: readonly Company[], { told, profiles, vacancies, seed }: More): Generator<Batch> {
  const plans = planVacancies(companies, vacancies, seed).slice(told.vacancies);
  const branches = new Map<string, Workplace>();
  for (let from = 0; from < plans.length; from += perBatch) {
    const rows: Rows = {};
    const made = plans.slice(from, from + perBatch).map((plan, at) => {
      const where = branchFor({ ...world, rows }, branches, plan, seed);
      return makeVacancy({ ...world, rows }, { ...plan, ...where }, told.vacancies + from + at);
    });
    yield { kind: "vacancy", rows, documents: vacancyDocumentsOf(rows, made) };
  }
  for (let from = told.profiles; from < profiles; from += perBatch) {
    const rows: Rows = {};
    makeMorePeople({ ...world, rows }, from, Math.min(profiles, from + perBatch), seed);
    yield { kind: "talent", rows, documents: talentDocumentsOf(rows) };
  }
}
