import type pg from "pg";
import { registerDocumentMakers } from "../../app/document-makers.server.ts";
import { closeDatabase, prisma } from "../../app/platform/db.server.ts";
import type { VacancyDocument } from "../../search/documents/vacancy.ts";
import { emptyQuery } from "../../search/engine.ts";
import { findMeilisearch } from "../../search/engines.server.ts";
import { scanDocuments } from "../../search/kept-documents.server.ts";
import { keepDocuments } from "../../search/postgres.server.ts";
import { pushDocuments } from "../../search/push.server.ts";
import { findProgram, sayMeilisearchIsSkipped, startMeilisearch, type OwnMeilisearch } from "../contract/meilisearch-server.ts";
import { versionOf, withBenchDatabase } from "./bench-database.ts";
import { signIn, startSite, type BenchSite } from "./bench-site.ts";
import { figure, option, progress, report, type Figure } from "./report.ts";
import { makeQuestions, type Question } from "./search-questions.ts";

/**
 * Searching while the engine has trouble, as people would notice it. Meilisearch is killed in the middle of a thousand pages and comes
 * back; then its index is built anew, again and again, while documents change. Needs the program, as it ends and starts its own.
 *   npm run bench:trouble -- --pages 1000 --profiles 10000 --vacancies 2000 --seed 1 --check
 */
const size = { profiles: option("profiles", 10_000), vacancies: option("vacancies", 2_000) };
const pages = option("pages", 1_000);
const seed = option("seed", 1);
const atOnce = 8;
const figures: Figure[] = [];
const versions = { postgres: null as string | null, meilisearch: null as string | null };

type Answer = { status: number; milliseconds: number; hasWork: boolean };

async function measure(client: pg.Client, url: string): Promise<void> {
  versions.postgres = await versionOf(client);
  const server = await startMeilisearch();
  Object.assign(process.env, { MEILI_URL: server.url, MEILI_KEY: server.key, MEILI_PREFIX: "trouble_" });
  try {
    const store = findMeilisearch()!;
    versions.meilisearch = (await store.client.getVersion()).pkgVersion;
    progress("building the indexes");
    for (const kind of ["vacancy", "talent"] as const) await store.rebuild(kind);
    const site = await startSite(url);
    try {
      const cookies = { vacancy: await signIn(client, "samira@demo.meedoen.example"), talent: await signIn(client, "morgenrood@demo.meedoen.example") };
      const questions = await makeQuestions(client, pages, seed);
      await killInTheMiddle(server, site, questions, cookies);
      await rebuildWhileChanging(site, cookies.vacancy);
    } finally {
      await site.stop();
    }
  } finally {
    await server.close();
  }
}

async function killInTheMiddle(server: OwnMeilisearch, site: BenchSite, questions: Question[], cookies: Record<Question["kind"], string>): Promise<void> {
  progress(`asking ${questions.length} pages, and killing the engine in the middle`);
  for (const { kind, address } of questions.slice(0, 20)) await ask(site, address, cookies[kind]);
  const [killAt, restartAt] = [Math.floor(questions.length * 0.4), Math.floor(questions.length * 0.7)];
  const answers = await askAll(questions.length, async (number) => {
    if (number === killAt) await server.kill();
    if (number === restartAt) await server.restart();
    const { kind, address } = questions[number]!;
    return ask(site, address, cookies[kind]);
  });
  const slowest = (from: number, until: number) => Math.max(...answers.slice(from, until).map(({ milliseconds }) => milliseconds));
  figures.push(figure("killed.pages", size, answers.length, "pages"));
  figures.push(figure("killed.failed", size, answers.filter(({ status }) => status !== 200).length, "pages", 0));
  figures.push(figure("killed.slowest.before", size, slowest(0, killAt), "ms"));
  figures.push(figure("killed.slowest.during", size, slowest(killAt, restartAt), "ms"));
  figures.push(figure("killed.slowest.after", size, slowest(restartAt, answers.length), "ms"));
}

/** Every change has a title that no other work has, so that it can be looked for afterwards. */
async function rebuildWhileChanging(site: BenchSite, cookie: string): Promise<void> {
  progress("building the index of work anew while it changes");
  const store = findMeilisearch()!;
  const changed: VacancyDocument[] = [];
  for await (const batch of scanDocuments("vacancy", 300)) {
    changed.push(...batch.map(({ document }, at) => ({ ...(document as VacancyDocument), title: `Zeepbellenblazer ${at}` })));
    break;
  }
  const state = { isChanged: false, isDone: false };
  const asking = (async () => {
    const answers: Answer[] = [];
    while (!state.isDone) answers.push(await ask(site, "/werk?volgorde=nieuw", cookie));
    return answers;
  })();
  const rebuilding = (async () => {
    let times = 0;
    for (; !state.isChanged; times += 1) await store.rebuild("vacancy");
    return times;
  })();
  for (const document of changed) {
    await keepDocuments(prisma, "vacancy", [document]);
    await pushDocuments();
  }
  state.isChanged = true;
  const times = await rebuilding;
  state.isDone = true;
  const answers = await asking;
  await pushDocuments();
  const { total } = await store.search("vacancy", { ...emptyQuery, text: "zeepbellenblazer" });
  figures.push(figure("rebuilt.times", size, times, "times"));
  figures.push(figure("rebuilt.pages", size, answers.length, "pages"));
  figures.push(figure("rebuilt.failed", size, answers.filter(({ status }) => status !== 200).length, "pages", 0));
  figures.push(figure("rebuilt.empty", size, answers.filter(({ hasWork }) => !hasWork).length, "pages", 0));
  figures.push(figure("rebuilt.changed", size, changed.length, "documents"));
  figures.push(figure("rebuilt.lost", size, changed.length - total, "documents", 0));
}

async function askAll(number: number, work: (number: number) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  const worker = async () => {
    while (next < number) {
      const at = next++;
      answers[at] = await work(at);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return answers;
}

async function ask(site: BenchSite, address: string, cookie: string): Promise<Answer> {
  const start = performance.now();
  const answer = await fetch(site.url + address, { headers: { cookie }, redirect: "follow" });
  const page = await answer.text();
  return { status: answer.status, milliseconds: performance.now() - start, hasWork: /href="\/werk\/[0-9a-f-]{36}"/.test(page) };
}

if (findProgram()) {
  registerDocumentMakers();
  await withBenchDatabase({ ...size, seed }, measure);
  await closeDatabase();
} else {
  sayMeilisearchIsSkipped("trouble with Meilisearch (needs the program)");
}
report("trouble", versions, figures);
