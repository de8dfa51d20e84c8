import { execFileSync } from "node:child_process";
import { Meilisearch } from "meilisearch";
import type pg from "pg";
import { registerDocumentMakers } from "../../app/document-makers.server.ts";
import { closeDatabase } from "../../app/platform/db.server.ts";
import { kindNames, kindOf } from "../../search/documents/kinds.ts";
import { textsOf, type AnyDocument } from "../../search/documents/document-kind.ts";
import type { SearchEngine } from "../../search/engine.ts";
import { scanDocuments } from "../../search/kept-documents.server.ts";
import { createMeilisearchStore, type MeilisearchStore } from "../../search/meilisearch.server.ts";
import { succeed } from "../../search/meilisearch/client.server.ts";
import { postgresEngine } from "../../search/postgres.server.ts";
import { canRunMeilisearch, openMeilisearch, sayMeilisearchIsSkipped, type TestMeilisearch } from "../contract/meilisearch-server.ts";
import { versionOf, withBenchDatabase } from "./bench-database.ts";
import { signIn, startSite } from "./bench-site.ts";
import { figure, option, progress, report, type Figure } from "./report.ts";
import { makeQuestions, type Question } from "./search-questions.ts";

/**
 * How quick searching is as the pages do it: words, facets and distance, over work and over people, on both engines; the page beside the
 * bare engine and an empty page; and, with Meilisearch, beside the query that anybody would write first.
 *   npm run bench:search -- --profiles 100000 --vacancies 40000 --searches 400 --seed 1 --check
 * A size above 10,000 profiles is measured after that size, so that the growth stands in the result.
 */
const seed = option("seed", 1);
const searches = option("searches", 400);
const asked = { profiles: option("profiles", 10_000), vacancies: option("vacancies", 2_000) };
type Size = typeof asked;
const base: Size = { profiles: 10_000, vacancies: 2_000 };

const figures: Figure[] = [];
const medians = new Map<string, number[]>();
const versions = { postgres: null as string | null, meilisearch: null as string | null };

async function measure(size: Size, client: pg.Client, url: string): Promise<void> {
  versions.postgres = await versionOf(client);
  const questions = await makeQuestions(client, searches, seed);
  const { rows } = await client.query<{ bytes: string }>("select pg_total_relation_size('search_vacancy') + pg_total_relation_size('search_talent') + pg_total_relation_size('search_word') as bytes");
  figures.push(figure("postgres.size", size, Number(rows[0]!.bytes) / 1e6, "MB"));
  await measureEngine("postgres", size, postgresEngine, questions);
  await measurePages("postgres", size, client, url, questions);
  if (!canRunMeilisearch) return;
  const server = await openMeilisearch();
  try {
    await measureMeilisearch(size, server, client, url, questions);
  } finally {
    await server.close();
  }
}

async function measureMeilisearch(size: Size, server: TestMeilisearch, client: pg.Client, url: string, questions: Question[]): Promise<void> {
  const store = createMeilisearchStore({ url: server.url, ...(server.key ? { key: server.key } : {}), prefix: "bench_" });
  versions.meilisearch = (await store.client.getVersion()).pkgVersion;
  for (const kind of kindNames) {
    progress(`building the index of ${kind}`);
    const start = performance.now();
    await store.rebuild(kind);
    figures.push(figure(`meilisearch.build.${kind}`, size, (performance.now() - start) / 1000, "s"));
  }
  await measureEngine("meilisearch", size, store, questions);
  await measureObvious(size, store, questions);
  const { databaseSize } = await store.client.getStats();
  figures.push(figure("meilisearch.size", size, databaseSize / 1e6, "MB"));
  Object.assign(process.env, { MEILI_URL: server.url, MEILI_PREFIX: "bench_", ...(server.key ? { MEILI_KEY: server.key } : {}) });
  try {
    await measurePages("meilisearch", size, client, url, questions);
  } finally {
    for (const name of ["MEILI_URL", "MEILI_KEY", "MEILI_PREFIX"]) delete process.env[name];
  }
  const memory = memoryOf("meilisearch");
  if (memory !== null) figures.push(figure("meilisearch.memory", size, memory, "MB"));
}

const isNational = ({ profiles }: Size) => profiles >= 1_000_000;
const isRegion = ({ profiles }: Size) => profiles >= 100_000;

function engineBar(name: string, size: Size): number | null {
  if (isNational(size)) return name === "meilisearch" ? 35 : 150;
  return isRegion(size) ? 25 : null;
}

async function measureEngine(name: string, size: Size, engine: SearchEngine, questions: Question[]): Promise<void> {
  progress(`searching with ${name}`);
  const ask = ({ kind, query }: Question) => engine.search(kind, query as never);
  for (const question of questions.slice(0, 20)) await ask(question);
  const times = await timeEach(questions, ask);
  add(`${name}.search`, size, times, engineBar(name, size));
  for (const kind of kindNames) add(`${name}.search.${kind}`, size, times.filter((_, at) => questions[at]!.kind === kind));
  medians.set(name, [...(medians.get(name) ?? []), at(times, 0.5)]);
  figures.push(figure(`${name}.search.perSecond`, size, await perSecond(questions, ask, 8), "searches/s"));
}

/** Everything that Meilisearch offers for this, in one query with the settings of its client. */
async function measureObvious(size: Size, store: MeilisearchStore, questions: Question[]): Promise<void> {
  progress("building the index of the obvious query");
  const { host, apiKey } = store.client.config;
  const client = new Meilisearch({ host, ...(apiKey ? { apiKey: apiKey as string } : {}) });
  const kind = kindOf("vacancy");
  const facets = Object.keys(kind.facets);
  const index = store.client.index("bench_obvious");
  await succeed(store.client, store.client.createIndex("bench_obvious", { primaryKey: "id" }));
  await succeed(store.client, index.updateSettings({ searchableAttributes: ["title", "tasks", "words", "about"], filterableAttributes: ["_geo", ...facets], sortableAttributes: ["_geo"] }));
  for await (const kept of scanDocuments("vacancy", 5000)) await succeed(store.client, index.addDocuments(kept.map(({ document }) => toObvious(document))));
  const plain = client.index("bench_obvious");
  const asked = questions.filter((question) => question.kind === "vacancy");
  const ask = ({ query }: Question) => {
    const near = query.conditions.find((condition) => "near" in condition);
    if (!near || !("near" in near)) throw new Error("a question without a place");
    const { latitude, longitude } = near.near;
    const chosen = Object.entries(query.chosen).map(([facet, values]) => `${facet} IN [${values!.map((value) => `"${value}"`).join(", ")}]`);
    return plain.search(query.text, { filter: [`_geoRadius(${latitude}, ${longitude}, ${near.km * 1000})`, ...chosen], facets, sort: [`_geoPoint(${latitude}, ${longitude}):asc`], limit: 20 });
  };
  for (const question of asked.slice(0, 10)) await ask(question);
  const times = await timeEach(asked, ask);
  add("obvious.search.vacancy", size, times);
  const own = await timeEach(asked, ({ kind: name, query }) => store.search(name, query as never));
  figures.push(figure("obvious.slower.p95", size, at(times, 0.95) / at(own, 0.95), "times", isNational(size) ? 6 : null, "higher"));
  const [obviousRate, ownRate] = [await perSecond(asked, ask, 8), await perSecond(asked, ({ kind: name, query }) => store.search(name, query as never), 8)];
  figures.push(figure("obvious.slower.perSecond", size, ownRate / obviousRate, "times", isNational(size) ? 8 : null, "higher"));
  await succeed(store.client, store.client.deleteIndex("bench_obvious"));
}

function toObvious(document: AnyDocument): Record<string, unknown> {
  const kind = kindOf("vacancy");
  const { A, B, C, D } = textsOf(kind, document);
  const facets = Object.fromEntries(Object.entries(kind.facets).map(([name, read]) => [name, read(document)]));
  return { id: document.id, title: A.join(" "), tasks: B.join(", "), words: C.join(", "), about: D.join(" "), ...facets, _geo: { lat: document.latitude, lng: document.longitude } };
}

async function measurePages(name: string, size: Size, client: pg.Client, url: string, questions: Question[]): Promise<void> {
  progress(`asking pages that search with ${name}`);
  const site = await startSite(url);
  try {
    const cookies = { vacancy: await signIn(client, "samira@demo.meedoen.example"), talent: await signIn(client, "morgenrood@demo.meedoen.example") };
    const get = async (address: string, cookie: string) => {
      const answer = await fetch(site.url + address, { headers: { cookie } });
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
    };
    const some = questions.slice(0, Math.min(200, questions.length));
    for (const { kind, address } of some.slice(0, 30)) await get(address, cookies[kind]);
    const empty = await timeEach(some, () => get("/taal", cookies.vacancy));
    const pages = await timeEach(some, ({ kind, address }) => get(address, cookies[kind]));
    add(`${name}.page`, size, pages, isNational(size) ? 200 : isRegion(size) ? 120 : null);
    const engine = medians.get(name)!.at(-1)!;
    figures.push(figure(`${name}.page.empty.p50`, size, at(empty, 0.5), "ms"));
    figures.push(figure(`${name}.page.againstEngine`, size, at(pages, 0.5) / (3 * engine + at(empty, 0.5)), "ratio", 1));
  } finally {
    await site.stop();
  }
}

async function timeEach<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const item of items) {
    const start = performance.now();
    await work(item);
    times.push(performance.now() - start);
  }
  return times;
}

async function perSecond<T>(items: readonly T[], work: (item: T) => Promise<unknown>, atOnce: number): Promise<number> {
  let next = 0;
  const start = performance.now();
  const worker = async () => {
    while (next < items.length) await work(items[next++]!);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return items.length / ((performance.now() - start) / 1000);
}

const at = (times: readonly number[], share: number) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;

function add(name: string, size: Size, times: readonly number[], bar: number | null = null): void {
  for (const [part, share] of [["p50", 0.5], ["p95", 0.95], ["p99", 0.99]] as const) figures.push(figure(`${name}.${part}`, size, at(times, share), "ms", part === "p95" ? bar : null));
}

/** Megabytes that a program holds; null where that cannot be read. */
function memoryOf(program: string): number | null {
  try {
    const lines = execFileSync("ps", ["-C", program, "-o", "rss="], { encoding: "utf8" }).trim().split("\n");
    return Math.max(...lines.map(Number)) / 1000;
  } catch {
    return null;
  }
}

if (!canRunMeilisearch) sayMeilisearchIsSkipped("measuring Meilisearch");
registerDocumentMakers();
for (const size of asked.profiles > base.profiles ? [base, asked] : [asked]) {
  await withBenchDatabase({ ...size, seed }, (client, url) => measure(size, client, url));
  await closeDatabase();
}
for (const [name, [small, large]] of medians) if (large !== undefined) figures.push(figure(`${name}.growth`, asked, large / small!, "times", 4));
report("search", versions, figures);
