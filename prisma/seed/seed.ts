import { parseArgs } from "node:util";
import type pg from "pg";
import { now } from "~/platform/clock";
import { closeDatabase } from "~/platform/db.server";
import { isMain } from "~/platform/is-main";
import { openDatabase } from "../../app/platform/database/open-database.mjs";
import { makeAnswers } from "./answers/answers";
import { runAll, withClient } from "./base/connection";
import { insertRows } from "./base/rows";
import { handDocumentsOn, makeSearchDocuments } from "./base/search-documents";
import type { Company, World } from "./base/world";
import { makeCarvingSheets } from "./carving/sheets";
import { makeCompanies } from "./companies/company";
import { makeCompanyReviews } from "./companies/company-reviews";
import { makeOrganisations } from "./companies/organisations";
import { countPast } from "./figures/figures";
import { makeExercises } from "./exercises/exercises";
import { makeMails } from "./matches/mails";
import { makeCaseloadTalk } from "./matches/caseload-talk";
import { makeContactMoments } from "./matches/contact-moments";
import { makeGroupRoutes } from "./matches/group-routes";
import { makeImports } from "./matches/imports";
import { makeInvitations } from "./matches/invitations";
import { makeMoves, makeRegionConsents } from "./matches/moves";
import { makeMatches } from "./matches/matches";
import { addMore } from "./more";
import { makeOpenHiring } from "./open-hiring/queues";
import { makeVacancyLists } from "./companies/vacancy-lists";
import { makeStories } from "./companies/stories";
import { makeBoardDecisions } from "./matches/board-decisions";
import { makePapers } from "./people/papers";
import { makeSilence } from "./people/silent";
import { makePlans } from "./matches/plans";
import { makeInstruments } from "./instruments/instruments";
import { makePhotos } from "./photos/photos";
import { makePeople } from "./people/people";
import { makeOpenHiringLabels } from "./open-hiring/labels";
import type { MadePerson } from "./people/person";
import { makeCoaching } from "./placements/coaching";
import { makePlacements } from "./placements/placements";
import { makeTalentOffers } from "./talent-offers/talent-offers";
import { makeTours } from "./tours/tours";
import { makeTrainings } from "./trainings/trainings";
import { makeViews } from "./work/views";
import { makeVacancies, type MadeVacancy } from "./work/vacancies";

type Data = { world: World; companies: readonly Company[]; work: readonly MadeVacancy[]; people: readonly MadePerson[] };

export type SeedOptions = { profiles?: number; vacancies?: number; seed?: number; log?: (line: string) => void };

/** So many have stories with matches and messages; what is asked beyond that is for measuring. */
const told = { profiles: 500, vacancies: 150 };

/** Fills the empty database of DATABASE_URL. The same seed makes the same rows each time on the same day, apart from the moments of search documents. */
export async function seedDatabase({ profiles = told.profiles, vacancies = told.vacancies, seed = 0, log = () => {} }: SeedOptions = {}): Promise<void> {
  const start = performance.now();
  const { rows, found } = await withClient((first) => withClient((second) => fill([first, second], { profiles, vacancies, seed })));
  log(`${profiles} profiles and ${vacancies} vacancies: ${rows} rows, ${found} search documents, in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

async function fill(clients: readonly [pg.Client, pg.Client], { profiles, vacancies, seed }: Required<Omit<SeedOptions, "log">>): Promise<{ rows: number; found: number }> {
  const { world, companies, work, people } = await makeData(now(), { profiles: Math.min(profiles, told.profiles), vacancies: Math.min(vacancies, told.vacancies) });
  const rows = await insertRows(clients[0], world.rows);
  const found = (await makeSearchDocuments("vacancy", work.map(({ id }) => id))) + (await makeSearchDocuments("talent", people.map(({ id }) => id)));
  await countPast();
  const more = await addMore(clients, world, companies, { told, profiles, vacancies, seed });
  await handDocumentsOn();
  await analyse(clients);
  return { rows: rows + more.rows, found: found + more.found };
}

/** The planner of the database learns what is in the tables before the first question, not a minute later. */
async function analyse(clients: readonly pg.Client[]): Promise<void> {
  const { rows } = await clients[0]!.query<{ name: string }>("select quote_ident(tablename) as name from pg_tables where schemaname = 'public' order by tablename like 'search%' desc, 1");
  await runAll(clients, rows.map(({ name }) => `analyze ${name}`));
}

/** All rows with stories, as seen on the day of this moment. Touches no database. */
export async function makeData(moment: Date, { profiles, vacancies }: { profiles: number; vacancies: number }): Promise<Data> {
  const world = makeOrganisations(moment);
  makeInstruments(world);
  const companies = makeCompanies(world);
  makeCompanyReviews(world, companies);
  const toChoose = makeVacancies(world, companies, vacancies);
  const people = makePeople(world, profiles);
  makeMatches(world, people, toChoose);
  makeAnswers(world, companies, people, toChoose);
  const work = [...toChoose, ...(await makeOpenHiring(world, companies, people))];
  makeOpenHiringLabels(world, companies);
  makeStories(world, companies);
  await makePhotos(world, work);
  makeViews(world, work);
  makeCaseloadTalk(world, people);
  makeContactMoments(world, people);
  makePlans(world, people);
  makeGroupRoutes(world, people);
  makePapers(world, people);
  makeBoardDecisions(world);
  makeTrainings(world, people);
  makeExercises(world, people);
  makeInvitations(world, companies);
  makeImports(world);
  makeVacancyLists(world, companies);
  makeRegionConsents(world);
  makeMoves(world, people);
  makeCarvingSheets(world, companies);
  makeTours(world, companies, people, work);
  makeTalentOffers(world, companies, people);
  makePlacements(world, people, work);
  makeCoaching(world, people);
  makeSilence(world);
  await makeMails(world, work);
  return { world, companies, work, people };
}

const mostOfAKind = 2_000_000;

/** @throws Error with one line that says which option is wrong and what it may be */
export function readOptions(parameters: readonly string[]): { profiles?: number; vacancies?: number; seed?: number } {
  const values = readWords(parameters);
  return {
    profiles: readNumber(values.profiles, "profiles", mostOfAKind),
    vacancies: readNumber(values.vacancies, "vacancies", mostOfAKind),
    seed: readNumber(values.seed, "seed", 2 ** 31 - 1),
  };
}

function readWords(parameters: readonly string[]) {
  try {
    return parseArgs({ args: [...parameters], options: { profiles: { type: "string" }, vacancies: { type: "string" }, seed: { type: "string" } } }).values;
  } catch (error) {
    const [reason] = String((error as Error).message).split(/\n|\.\s/);
    throw new Error(`${reason!.replace(/\.$/, "")}. Options are --profiles, --vacancies and --seed, each with a whole number, as in --seed 7.`, { cause: error });
  }
}

function readNumber(text: string | undefined, name: string, most: number): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text) || Number(text) > most) throw new Error(`--${name} must be a whole number from 0 to ${most}, not "${text}".`);
  return Number(text);
}

async function seedFromCommandLine(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const database = await openDatabase();
  process.env.DATABASE_URL = database.url;
  try {
    await withClient(requireEmpty);
    await seedDatabase({ ...options, log: (line) => process.stdout.write(`${line}\n`) });
  } finally {
    await closeDatabase();
    await database.close();
  }
}

async function requireEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ filled: boolean }>("select exists (select 1 from account) as filled");
  if (rows[0]?.filled) throw new Error("This database has people in it already. Seeding needs an empty one: npm run db:migrate on a new database.");
}

if (isMain("seed")) {
  seedFromCommandLine().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
