import type pg from "pg";
import { versionOf, withBenchDatabase } from "./bench-database.ts";
import { signIn, startSite } from "./bench-site.ts";
import { figure, option, progress, report, type Figure } from "./report.ts";
import { sendLoad, type LoadResult } from "./send-load.ts";

/**
 * Requests per second and waiting times of the pages people use most, beside an empty page of the same process:
 * the signed-in shell with its session read. On a database of its own, which it removes.
 *   npm run bench:pages -- --profiles 10000 --vacancies 2000 --connections 20 --seconds 8 --seed 1 --check
 */
const size = { profiles: option("profiles", 10_000), vacancies: option("vacancies", 2_000), connections: option("connections", 20) };
const seconds = option("seconds", 8);

await withBenchDatabase({ profiles: size.profiles, vacancies: size.vacancies, seed: option("seed", 1) }, async (client, databaseUrl) => {
  const site = await startSite(databaseUrl);
  try {
    await measurePages(site.url, client);
  } finally {
    await site.stop();
  }
});

async function measurePages(url: string, client: pg.Client): Promise<void> {
  const seeker = await signIn(client, "samira@demo.meedoen.example");
  const employer = await signIn(client, "morgenrood@demo.meedoen.example");
  const ids = async (sql: string) => (await client.query<{ id: string }>(sql)).rows.map(({ id }) => id);
  const vacancies = await ids("select vacancy_id as id from search_vacancy order by vacancy_id limit 50");
  const people = await listPeople(url, employer);
  const searches = ["/werk", "/werk?zoek=schoonmaken", "/werk?zoek=magazijn", "/werk?zoek=iets+met+dieren", "/werk?zoek=koken", "/werk?zoek=planten"];
  const pages: [name: string, cookie: string, addresses: string[]][] = [
    ["empty page", seeker, ["/taal"]],
    ["search for work", seeker, searches],
    ["vacancy", seeker, vacancies.map((id) => `/werk/${id}`)],
    ["search for people", employer, ["/bedrijf/mensen", "/bedrijf/mensen?zoek=schoonmaken", "/bedrijf/mensen?zoek=tuin"]],
    ["shown profile", employer, people],
    ["home of an employer", employer, ["/bedrijf"]],
  ];
  const figures: Figure[] = [];
  let empty: LoadResult | null = null;
  for (const [page, cookie, paths] of pages) {
    if (paths.length === 0) throw new Error(`no address for "${page}"`);
    progress(`measuring ${page}`);
    const result = await sendLoad(paths.map((one) => url + one), { cookie, "accept-encoding": "gzip", accept: "text/html" }, { connections: size.connections, seconds });
    if (result.failures > 0) throw new Error(`${result.failures} of ${result.requests} answers of "${page}" were not 200`);
    empty ??= result;
    const key = page.replaceAll(" ", "-");
    const isSearch = page === "search for work";
    figures.push(
      figure(`${key}.perSecond`, size, result.perSecond, "requests/s"),
      figure(`${key}.againstEmpty`, size, result.perSecond / empty.perSecond, "ratio", isSearch ? 0.6 : null, "higher"),
      figure(`${key}.p50`, size, result.p50, "ms"),
      figure(`${key}.p95`, size, result.p95, "ms", isSearch ? 150 : null),
      figure(`${key}.p99`, size, result.p99, "ms"),
      figure(`${key}.transfer`, size, result.bytes / 1000, "kB"),
    );
  }
  report("pages", { postgres: await versionOf(client), meilisearch: process.env.MEILI_URL ? "given" : null }, figures);
}

/** Addresses of people as the employer's own list gives them: what it leaves out may not be opened either. */
async function listPeople(url: string, cookie: string): Promise<string[]> {
  const paths = new Set<string>();
  for (const page of [1, 2, 3, 4]) {
    const html = await (await fetch(`${url}/bedrijf/mensen?pagina=${page}`, { headers: { cookie } })).text();
    for (const [, path] of html.matchAll(/href="(\/bedrijf\/mensen\/[0-9a-f-]{36})/g)) paths.add(path!);
  }
  return [...paths];
}
