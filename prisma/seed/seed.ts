import { parseArgs } from "node:util";
import pg from "pg";
import { now } from "~/platform/clock";
import { closeDatabase } from "~/platform/db.server";
import { isMain } from "~/platform/is-main";
import { openDatabase } from "../../app/platform/database/open-database.mjs";
import { insertRows } from "./base/rows";
import { handDocumentsOn, makeSearchDocuments } from "./base/search-documents";
import type { Company, World } from "./base/world";
import { makeCompanies } from "./companies/company";
import { makeCompanyReviews } from "./companies/company-reviews";
import { makeOrganisations } from "./companies/organisations";
import { makeMails } from "./matches/mails";
import { makeCaseloadTalk } from "./matches/caseload-talk";
import { makeInvitations } from "./matches/invitations";
import { makeMatches } from "./matches/matches";
import { addMore } from "./more";
import { makePeople } from "./people/people";
import type { MadePerson } from "./people/person";
import { makeVacancies, type MadeVacancy } from "./work/vacancies";

type Data = { world: World; companies: readonly Company[]; work: readonly MadeVacancy[]; people: readonly MadePerson[] };

export type SeedOptions = { profiles?: number; vacancies?: number; log?: (line: string) => void };

/** So many have stories with matches and messages; what is asked beyond that is for measuring. */
const told = { profiles: 500, vacancies: 150 };

/** Fills the empty database of DATABASE_URL. On the same day it makes the same rows each time, apart from the moments of search documents. */
export async function seedDatabase({ profiles = told.profiles, vacancies = told.vacancies, log = () => {} }: SeedOptions = {}): Promise<void> {
  const start = performance.now();
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL, application_name: "meedoen seed" });
  await client.connect();
  try {
    const { world, companies, work, people } = await makeData(now(), { profiles: Math.min(profiles, told.profiles), vacancies: Math.min(vacancies, told.vacancies) });
    let rows = await insertRows(client, world.rows);
    let found = (await makeSearchDocuments("vacancy", work.map(({ id }) => id))) + (await makeSearchDocuments("talent", people.map(({ id }) => id)));
    const more = await addMore(client, world, companies, { told, profiles, vacancies });
    rows += more.rows;
    found += more.found;
    await handDocumentsOn();
    await client.query("analyze");
    log(`${profiles} profiles and ${vacancies} vacancies: ${rows} rows, ${found} search documents, in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  } finally {
    await client.end();
  }
}

/** All rows with stories, as seen on the day of this moment. Touches no database. */
export async function makeData(moment: Date, { profiles, vacancies }: { profiles: number; vacancies: number }): Promise<Data> {
  const world = makeOrganisations(moment);
  const companies = makeCompanies(world);
  makeCompanyReviews(world, companies);
  const work = makeVacancies(world, companies, vacancies);
  const people = makePeople(world, profiles);
  makeMatches(world, people, work);
  makeCaseloadTalk(world, people);
  makeInvitations(world, companies);
  await makeMails(world, work);
  return { world, companies, work, people };
}

function readCount(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 0 || count > 1_000_000) throw new Error(`--${name} must be a whole number from 0 to 1000000, not "${text}".`);
  return count;
}

async function seedFromCommandLine(): Promise<void> {
  const { values } = parseArgs({ options: { profiles: { type: "string" }, vacancies: { type: "string" } } });
  const profiles = readCount(values.profiles, "profiles");
  const vacancies = readCount(values.vacancies, "vacancies");
  const database = await openDatabase();
  process.env.DATABASE_URL = database.url;
  try {
    await requireEmpty(database.url);
    await seedDatabase({ profiles, vacancies, log: (line) => process.stdout.write(`${line}\n`) });
  } finally {
    await closeDatabase();
    await database.close();
  }
}

async function requireEmpty(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ filled: boolean }>("select exists (select 1 from account) as filled");
    if (rows[0]?.filled) throw new Error("This database has people in it already. Seeding needs an empty one: npm run db:migrate on a new database.");
  } finally {
    await client.end();
  }
}

if (isMain("seed")) {
  seedFromCommandLine().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
