import { prepareSearch } from "#search/prepare.server";
import { closeDatabase } from "./platform/db.server";
import { environment } from "./platform/env.server";
import { startWorker } from "./platform/jobs.server";
import { describeError, logger } from "./platform/log.server";
import { closeMail } from "./platform/mail.server";
import { endOnSignals } from "./platform/shutdown.server";
import { cron, jobHandlers } from "./worker-tasks.server";

/** The worker process: works the queue and nothing else. As many may run as you like. */
const { WORKER_CONCURRENCY } = environment();
const worker = await startWorker({ handlers: jobHandlers, cron, concurrency: WORKER_CONCURRENCY });
void prepareSearch();
process.stdout.write("Meedoen works the queue\n");
worker.ended.catch((error: unknown) => {
  logger.fatal({ error: describeError(error) }, "the worker ended by itself");
  process.exit(1);
});
endOnSignals(async () => {
  await worker.stop();
  await closeDatabase();
  closeMail();
});
