import pg from "pg";
import type { APIRequestContext, PlaywrightWorkerArgs } from "@playwright/test";

export const site = () => `http://127.0.0.1:${process.env.E2E_PORT}`;

/** Who asks: signed out, or through a door of the demo. */
export const doors = { visitor: null, jobseeker: "werkzoekende", employer: "werkgever", contactPerson: "contactpersoon", trainer: "trainer", jobCoach: "jobcoach", administrator: "beheerder" } as const;
export type Who = keyof typeof doors;
export const everybody = Object.keys(doors) as Who[];

/** Asks pages without a browser, as the given role. Redirects are not followed. */
export async function requestAs(playwright: PlaywrightWorkerArgs["playwright"], who: Who): Promise<APIRequestContext> {
  const context = await playwright.request.newContext({ baseURL: site(), extraHTTPHeaders: { origin: site() } });
  const door = doors[who];
  if (door) await context.post(`/demo/in/${door}`, { form: {}, maxRedirects: 0 });
  return context;
}

/** Rows past our own code, of the database behind the site. */
export async function askDatabase<Row extends pg.QueryResultRow>(statement: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: process.env.E2E_DATABASE_URL });
  await client.connect();
  try {
    return (await client.query<Row>(statement, values)).rows;
  } finally {
    await client.end();
  }
}

export type DemoPerson = { id: string; name: string; first: string; last: string; email: string };

/**
 * People of the demo whom no other journey looks at, and none will after: journeys run side by side, and somebody who is handed over
 * in one would be missed in another. All of them read Dutch, as journeys look for Dutch words, in mails too. `where` speaks of j (job_seeker),
 * a (account) and r (the contact person's account).
 */
export async function takesPeople(count: number, where: string, values: unknown[] = []): Promise<DemoPerson[]> {
  const taken: DemoPerson[] = [];
  while (taken.length < count) {
    // somebody whom another journey takes at this very moment is left to it, and another is looked for
    const more = await askDatabase<DemoPerson & { found: boolean }>(
      `with found as (
         select j.id from job_seeker j join account a on a.id = j.account_id left join membership m on m.id = j.contact_person_id left join account r on r.id = m.account_id
         where a.email like '%demo.meedoen.example' and a.email not like 'samira@%' and a.locale = 'nl' and not exists (select from journeys.taken t where t.job_seeker_id = j.id) and (${where})
         order by random() limit ${count - taken.length}
       ), made as (insert into journeys.taken (job_seeker_id) select id from found on conflict do nothing returning job_seeker_id)
       select j.id, a.first_name || ' ' || a.last_name as name, a.first_name as first, a.last_name as last, a.email::text as email, made.job_seeker_id is not null as found
       from found left join made on made.job_seeker_id = found.id join job_seeker j on j.id = found.id join account a on a.id = j.account_id`,
      values,
    );
    if (more.length === 0) throw new Error(`${taken.length} of ${count} people of the demo are left for whom ${where}`);
    taken.push(...more.filter(({ found }) => found));
  }
  return taken;
}

/**
 * Somebody of Ria's that no other journey looks at. She has forty people, and some journeys need hers as they are: whoever can do with
 * somebody else takes one of a colleague in Schiedam, who becomes hers.
 */
export async function takesPeopleForRia(count: number, where: string): Promise<DemoPerson[]> {
  const taken = await takesPeople(count, `${inSchiedam} and j.intake_state = 'taken' and r.email <> 'ria@demo.meedoen.example' and (${where})`);
  await becomeRias(taken);
  return taken;
}

/** They live in Schiedam from now on, and Ria helps them. */
export async function becomeRias(people: readonly DemoPerson[]): Promise<void> {
  await askDatabase(
    `update job_seeker set municipality_id = (select id from municipality where slug = 'schiedam'), contact_person_id = (select m.id from membership m join account r on r.id = m.account_id where r.email = 'ria@demo.meedoen.example')
     where id = any($1::uuid[])`,
    [people.map(({ id }) => id)],
  );
}

export const inSchiedam = "j.municipality_id = (select id from municipality where slug = 'schiedam')";
export const rias = "r.email = 'ria@demo.meedoen.example'";
/** There are few with nothing going on: who does not need such a one takes somebody else. */
export const quiet = "not exists (select from match x where x.job_seeker_id = j.id) and not exists (select from queue_entry x where x.job_seeker_id = j.id)";
export const busy = `not (${quiet})`;
