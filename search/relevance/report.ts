import { closeDatabase, prisma } from "~/platform/db.server";
import { canRunMeilisearch, openMeilisearch, sayMeilisearchIsSkipped } from "../../tests/contract/meilisearch-server.ts";
import { figure, option, progress, report, type Figure } from "../../tests/load/report.ts";
import { administer, copyTemplate, nameTestDatabase, prepareTemplate, startTestServer } from "../../tests/support/server.ts";
import type { SearchEngine } from "../engine";
import { removeIndex } from "../meilisearch/client.server";
import { createMeilisearchStore } from "../meilisearch.server";
import { postgresEngine } from "../postgres.server";
import { bars } from "./bars";
import { fillRelevance } from "./fill";
import { answerAll, mean, type Answered } from "./measure";
import { halves, queryGroups, type Half } from "./queries";

/**
 * How good the answers are, on a database of its own, which it removes:
 *   npm run report:relevance -- --worst 10 --check
 * The worst queries are those of the half to tune on; `--all 1` prints both halves. There is no chance in it, so `--seed` changes nothing.
 */
const worst = option("worst", 10);
const halvesToShow: readonly Half[] = option("all", 0) > 0 ? halves : ["tuning"];
option("seed", 1);

const server = await startTestServer();
const name = nameTestDatabase("relevance");
try {
  await copyTemplate(server, await prepareTemplate(server), name);
  process.env.DATABASE_URL = server.url(name);
  progress("filling a database with the judged documents");
  await fillRelevance({ query: (statement, values = []) => prisma.$queryRawUnsafe(statement, ...values) });
  const [row] = await prisma.$queryRawUnsafe<{ server_version: string }[]>("show server_version");
  const figures = await measure("postgres", postgresEngine);
  const meilisearch = await measureMeilisearch();
  report("relevance", { postgres: row!.server_version, meilisearch: meilisearch?.version ?? null }, [...figures, ...(meilisearch?.figures ?? [])]);
} finally {
  await closeDatabase();
  await administer(server, `drop database if exists ${name} with (force)`);
  await server.stop();
}

async function measureMeilisearch(): Promise<{ version: string; figures: Figure[] } | null> {
  if (!canRunMeilisearch) {
    sayMeilisearchIsSkipped("relevance with Meilisearch");
    return null;
  }
  const running = await openMeilisearch();
  const store = createMeilisearchStore({ url: running.url, key: running.key, prefix: `relevance_${process.pid}_` });
  try {
    progress("filling Meilisearch");
    await store.rebuild("vacancy");
    await store.rebuild("talent");
    return { version: (await store.client.getVersion()).pkgVersion, figures: await measure("meilisearch", store) };
  } finally {
    for (const kind of ["vacancy", "talent"] as const) await removeIndex(store.client, store.indexOf(kind));
    await running.close();
  }
}

async function measure(engineName: keyof typeof bars, engine: SearchEngine): Promise<Figure[]> {
  progress(`asking ${engineName}`);
  const answered = await answerAll(engine);
  printWorst(engineName, answered);
  return halves.flatMap((half) => {
    const own = answered.filter((one) => one.half === half);
    const figureOf = (group: string, measured: readonly Answered[], what: "ndcg" | "recall", bar: number | null) => {
      const value = mean(measured.map((one) => one[what]));
      const name = `${engineName}.${half}.${group}.${what === "ndcg" ? "ndcg@10" : "recall@20"}`;
      return value === null ? [] : [figure(name, { queries: measured.length }, value, "ratio", half === "held-back" ? bar : null, "higher")];
    };
    const plainWords = own.filter(({ group }) => group === "plain" || group === "compound");
    return [
      ...figureOf("all", own, "ndcg", bars[engineName].ndcg),
      ...figureOf("all", own, "recall", null),
      ...figureOf("plain-and-compound", plainWords, "recall", bars[engineName].recallOfWords),
      ...queryGroups.flatMap((group) => {
        const measured = own.filter((one) => one.group === group);
        return [...figureOf(group, measured, "ndcg", null), ...figureOf(group, measured, "recall", null)];
      }),
    ];
  });
}

function printWorst(engineName: string, answered: readonly Answered[]): void {
  const shown = answered.filter(({ half }) => halvesToShow.includes(half));
  const score = (one: Answered) => Math.min(one.ndcg ?? 1, one.recall ?? 1);
  process.stdout.write(`\nThe worst ${worst} of ${engineName}:\n`);
  for (const one of [...shown].sort((a, b) => score(a) - score(b)).slice(0, worst)) {
    process.stdout.write(`  ${(one.ndcg ?? 0).toFixed(2)} ${one.recall?.toFixed(2) ?? "  – "}  ${one.kind} ${one.group}: ${one.text}  (${one.total} found: ${one.firstTitles.join(" · ")})\n`);
  }
  process.stdout.write("\n");
}
