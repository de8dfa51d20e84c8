import type { CronJob, JobHandlers } from "~/platform/jobs.server";
import type { KindName } from "./documents/kinds";
import { repairDrift } from "./drift.server";
import { findMeilisearch } from "./engines.server";
import { pushAttempts, pushKey } from "./enqueue.server";
import { pushDocuments } from "./push.server";
import { renewRows } from "./rebuild.server";
import { syncDocument } from "./sync.server";

export const jobs: JobHandlers = {
  "search-sync": async ({ kind, id }: { kind: KindName; id: string }) => syncDocument(kind, id),
  "search-push": async () => pushDocuments(),
  "search-rebuild": async ({ kind }: { kind: KindName }) => void (await findMeilisearch()?.rebuild(kind)),
  "search-renew": renewRows,
  "search-drift": async () => void (await repairDrift()),
};

/** What could not be pushed is tried each minute; the comparison is made at night. */
export const cron: CronJob[] = [
  { task: "search-push", match: "* * * * *", key: pushKey, maxAttempts: pushAttempts },
  { task: "search-drift", match: "20 2 * * *" },
];
