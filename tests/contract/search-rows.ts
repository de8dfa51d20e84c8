import type { TestDatabase } from "../support/database.ts";
import { idOf } from "./search-documents.ts";

/** A documents' row stands on a real vacancy or job seeker; these have nothing but what the database asks. */
export async function addVacancyRows(database: Pick<TestDatabase, "query">, ids: readonly string[]): Promise<void> {
  const [organisation, account, workplace] = [idOf("vacancy", 9_000_001), idOf("vacancy", 9_000_002), idOf("vacancy", 9_000_003)];
  await database.query("insert into organisation (id, kind, name, slug) values ($1, 'municipality', 'Testplaats', 'testplaats') on conflict do nothing", [organisation]);
  await database.query("insert into account (id, email, first_name) values ($1, 'test@voorbeeld.nl', 'Test') on conflict do nothing", [account]);
  await database.query(
    `insert into workplace (id, organisation_id, name, street, postcode, place, latitude, longitude)
     values ($1, $2, 'Kantoor', 'Straat 1', '3111 AA', 'Schiedam', 51.9, 4.4) on conflict do nothing`,
    [workplace, organisation],
  );
  await database.query(
    `insert into vacancy (id, posted_by_id, place_of_work_id, formal_employer_id, workplace_id, created_by_id)
     select unnest($1::uuid[]), $2, $2, $2, $3, $4 on conflict do nothing`,
    [ids, organisation, workplace, account],
  );
}

export async function addJobSeekerRows(database: Pick<TestDatabase, "query">, ids: readonly string[]): Promise<void> {
  await database.query("insert into account (id, email, first_name) select id, id || '@voorbeeld.nl', 'Test' from unnest($1::uuid[]) as id on conflict do nothing", [ids]);
  await database.query(
    "insert into job_seeker (id, account_id, place, cell, latitude, longitude) select id, id, 'Schiedam', 0, 51.9, 4.4 from unnest($1::uuid[]) as id on conflict do nothing",
    [ids],
  );
}
