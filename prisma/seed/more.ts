import type pg from "pg";
import { insertRows } from "./base/rows";
import { makeSearchDocuments } from "./base/search-documents";
import type { Company, World } from "./base/world";
import { makeMorePeople } from "./people/people";
import { planVacancies } from "./work/plan";
import { makeVacancy } from "./work/vacancies";

type More = { told: { profiles: number; vacancies: number }; profiles: number; vacancies: number };
type Batch = { kind: "vacancy" | "talent"; world: World; ids: readonly string[] };

const perBatch = 1000;

/** People and work beyond those with stories. The documents of one thousand are made while the next thousand is written. */
export async function addMore(client: pg.Client, world: World, companies: readonly Company[], more: More): Promise<{ rows: number; found: number }> {
  let rows = 0;
  let found = 0;
  let documents = Promise.resolve(0);
  for (const { kind, world: batch, ids } of batches(world, companies, more)) {
    rows += await insertRows(client, batch.rows);
    found += await documents;
    documents = makeSearchDocuments(kind, ids);

  }
  return { rows, found: found + (await documents) };
}

function* batches(world: World, companies: readonly Company[], { told, profiles, vacancies }: More): Generator<Batch> {
  const plans = planVacancies(companies, vacancies).slice(told.vacancies);
  for (let from = 0; from < plans.length; from += perBatch) {
    const batch: World = { ...world, rows: {} };
    const made = plans.slice(from, from + perBatch).map((plan, at) => makeVacancy(batch, plan, told.vacancies + from + at));
    yield { kind: "vacancy", world: batch, ids: made.map(({ id }) => id) };
  }
  for (let from = told.profiles; from < profiles; from += perBatch) {
    const batch: World = { ...world, rows: {} };
    const people = makeMorePeople(batch, from, Math.min(profiles, from + perBatch));
    yield { kind: "talent", world: batch, ids: people.map(({ id }) => id) };
  }
}
