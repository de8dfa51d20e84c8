import type pg from "pg";
import { versionOf, withBenchDatabase } from "./bench-database.ts";
import { signIn, startSite } from "./bench-site.ts";
import { figure, option, progress, report, type Figure } from "./report.ts";

/**
 * How long a contact person waits for the pages of the morning, with 150 people and with 15,000: one at a time, beside an empty page of the
 * same process, and how many transactions of the database a page takes: each question that is in no transaction is one. On a database of its own, which it removes.
 *   npm run bench:caseload -- --few 150 --many 15000 --times 30 --seed 1 --check
 */
const sizes = [option("few", 150), option("many", 15_000)];
const times = option("times", 30);
const figures: Figure[] = [];

await withBenchDatabase({ profiles: sizes.at(-1)!, vacancies: 2_000, seed: option("seed", 1) }, async (client, url) => {
  const site = await startSite(url);
  try {
    const cookie = await signIn(client, "ria@demo.meedoen.example");
    for (const people of sizes) {
      progress(`giving one contact person ${people} people`);
      await fillCaseload(client, people);
      await measure(client, site.url, cookie, people);
    }
  } finally {
    await site.stop();
  }
  const [few, many] = sizes.map((people) => figures.find(({ name, size }) => name === "people.p50" && size.people === people)!.value);
  figures.push(figure("people.growth", { people: sizes.at(-1)! }, many! / few!, "times"));
  report("caseload", { postgres: await versionOf(client), meilisearch: null }, figures);
});

/** So many people belong to Ria, with two moments of contact each, a match for every third, and a draft for every tenth. */
async function fillCaseload(client: pg.Client, people: number): Promise<void> {
  await client.query(
    `with ria as (select m.id, m.organisation_id from membership m join account a on a.id = m.account_id where a.email = 'ria@demo.meedoen.example' and m.role = 'contactPerson'),
     chosen as (select j.id, row_number() over (order by j.id) as number from job_seeker j join account a on a.id = j.account_id where a.erased_at is null order by j.id limit $1)
     update job_seeker j set contact_person_id = ria.id, intake_state = 'taken', taken_at = now() - (chosen.number % 700) * interval '1 day',
       municipality_id = (select municipality_id from service_area where organisation_id = ria.organisation_id limit 1),
       state = case when chosen.number % 10 = 0 then 'draft'::"ProfileState" else j.state end
     from chosen, ria where j.id = chosen.id`,
    [people],
  );
  await client.query(
    `insert into contact_moment (id, job_seeker_id, membership_id, kind, outcome, at, next_on)
     select gen_random_uuid(), j.id, j.contact_person_id, (array['phone', 'talk', 'mail'])[1 + n % 3]::"MomentKind", 'later', now() - ((abs(hashtext(j.id::text)) + n * 97) % 500) * interval '1 day', current_date + ((abs(hashtext(j.id::text)) % 120) - 40)
     from job_seeker j join membership m on m.id = j.contact_person_id join account a on a.id = m.account_id cross join generate_series(1, 2) n
     where a.email = 'ria@demo.meedoen.example' and not exists (select from contact_moment c where c.job_seeker_id = j.id)`,
  );
  await client.query(
    `with work as (select array_agg(id) as ids from (select id from vacancy where state = 'published' and not open_hiring order by id limit 500) published),
     made as (
       insert into match (id, job_seeker_id, vacancy_id, origin, state, job_seeker_answer, employer_answer, changed_at)
       select gen_random_uuid(), j.id, work.ids[1 + abs(hashtext(j.id::text)) % array_length(work.ids, 1)], 'interest', 'interest', 'yes', 'waiting', now() - (abs(hashtext(j.id::text)) % 60) * interval '1 day'
       from job_seeker j join membership m on m.id = j.contact_person_id join account a on a.id = m.account_id, work
       where a.email = 'ria@demo.meedoen.example' and abs(hashtext(j.id::text)) % 3 = 0 and not exists (select from match x where x.job_seeker_id = j.id) returning id, changed_at)
     insert into match_event (id, match_id, at, by_party, action, to_state) select gen_random_uuid(), id, changed_at, 'jobseeker', 'showInterest', 'interest' from made`,
  );
  await client.query("analyze job_seeker, contact_moment, match, match_event");
}

async function measure(client: pg.Client, url: string, cookie: string, people: number): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    "select j.id from job_seeker j join membership m on m.id = j.contact_person_id join account a on a.id = m.account_id where a.email = 'ria@demo.meedoen.example' order by j.id limit 20",
  );
  const pages: [name: string, addresses: string[]][] = [
    ["empty", ["/taal"]],
    ["home", ["/gemeente"]],
    ["people", ["/gemeente/mensen", "/gemeente/mensen?pagina=2", "/gemeente/mensen?nodig=contactDue"]],
    ["search", ["/gemeente/mensen?zoek=a", "/gemeente/mensen?zoek=jan"]],
    ["notFindable", ["/gemeente/mensen/niet-vindbaar"]],
    ["person", rows.map(({ id }) => `/gemeente/mensen/${id}`)],
  ];
  for (const [name, addresses] of pages) {
    progress(`asking for ${name}`);
    const waits: number[] = [];
    let before = 0;
    for (let round = -3; round < times; round += 1) {
      if (round === 0) before = await countTransactions(client);
      const start = performance.now();
      const answer = await fetch(url + addresses[Math.abs(round) % addresses.length]!, { headers: { cookie }, redirect: "manual" });
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${name} answered ${answer.status}`);
      if (round >= 0) waits.push(performance.now() - start);
    }
    const at = (share: number) => waits.toSorted((a, b) => a - b)[Math.min(waits.length - 1, Math.floor(waits.length * share))]!;
    figures.push(figure(`${name}.p50`, { people }, at(0.5), "ms"), figure(`${name}.p95`, { people }, at(0.95), "ms"), figure(`${name}.transactions`, { people }, ((await countTransactions(client)) - before) / times, "per page"));
  }
}

/** Transactions that the database has finished so far. */
async function countTransactions(client: pg.Client): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  const { rows } = await client.query<{ done: string }>("select pg_stat_get_db_xact_commit(oid) as done from pg_database where datname = current_database()");
  return Number(rows[0]!.done);
}
