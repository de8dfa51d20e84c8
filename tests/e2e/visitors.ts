import pg from "pg";
import type { APIRequestContext, PlaywrightWorkerArgs } from "@playwright/test";

export const site = () => `http://127.0.0.1:${process.env.E2E_PORT}`;

/** Who asks: signed out, or through a door of the demo. */
export const doors = { visitor: null, jobseeker: "werkzoekende", employer: "werkgever", contactPerson: "contactpersoon", trainer: "trainer", administrator: "beheerder" } as const;
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
