import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, beforeEach } from "vitest";
import type { VacancyDocument } from "#search/documents/vacancy";
import { enqueueSearchSync, registerDocumentMaker } from "#search/sync.server";
import { inTransaction } from "~/platform/db.server";
import { startWorker, type JobHandlers } from "~/platform/jobs.server";
import type { TestDatabase } from "../support/database.ts";
import { addVacancyRows } from "./search-rows.ts";

/** Rows that change as commands change them: the change and its job in one transaction. Each test begins with empty tables. */
export function useChangingRows(database: TestDatabase) {
  /** What the rows say now; the makers read it. */
  const source = new Map<string, VacancyDocument>();

  beforeAll(() => {
    registerDocumentMaker("vacancy", async (id) => source.get(id) ?? null);
    registerDocumentMaker("talent", async () => null);
  });

  beforeEach(async () => {
    await database.emptyTables();
    source.clear();
  });

  return {
    source,

    async change(document: VacancyDocument): Promise<void> {
      await addVacancyRows(database, [document.id]);
      source.set(document.id, document);
      await inTransaction((tx) => enqueueSearchSync(tx, "vacancy", document.id));
    },

    async takeAway(id: string): Promise<void> {
      source.delete(id);
      await inTransaction((tx) => enqueueSearchSync(tx, "vacancy", id));
    },

    /** Works the queue while `work` runs; afterwards all jobs are done. */
    async whileWorking(handlers: JobHandlers, work: () => Promise<void>): Promise<void> {
      const worker = await startWorker({ handlers });
      try {
        await work();
        await millisecondsUntil(async () => (await database.query("select 1 from graphile_worker.jobs")).length === 0);
      } finally {
        await worker.stop();
      }
    },
  };
}

export async function millisecondsUntil(isSo: () => Promise<boolean>, atMost = 10_000): Promise<number> {
  const start = performance.now();
  while (!(await isSo())) {
    if (performance.now() - start > atMost) throw new Error(`did not happen in ${atMost / 1000} seconds`);
    await wait(10);
  }
  return performance.now() - start;
}

/** The time that so many of a hundred stay under. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * share) / 100) - 1)]!;
}
