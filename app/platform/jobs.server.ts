import { EventEmitter } from "node:events";
import { Logger, parseCronItems, run, runOnce, type CronItem, type TaskList, type WorkerEvents } from "graphile-worker";
import type { Tx } from "./db.server";
import { prisma } from "./db.server";
import { startSignOfLife } from "./dead-workers.server";
import { logger } from "./log.server";

/**
 * Work for later, kept in PostgreSQL. A job is added in the transaction of the change it belongs to:
 * a change that is rolled back leaves no job, a change that stays loses none.
 */

export type JobContext = {
  jobId: string;
  /** 1 at the first attempt */
  attempt: number;
  maxAttempts: number;
  /** set when the process must stop soon */
  signal: AbortSignal;
};

/** Handlers take ids, read the row again, and may run twice without a second effect. */
export type JobHandler<Payload = never> = (payload: Payload, context: JobContext) => Promise<void>;
export type JobHandlers = Record<string, JobHandler>;

/** When a job comes back by itself: minute hour day month weekday, in UTC. */
export type CronJob = {
  task: string;
  match: string;
  payload?: Record<string, unknown>;
  /** as for `enqueue`: while one waits, no second one is added */
  key?: string;
  maxAttempts?: number;
};

export type JobOptions = {
  /** Two jobs with the same key are one: the later one takes the place of the earlier one that waits. */
  key?: string;
  /** keepTime: the earlier one's moment stays, so that a row of changes cannot put the work off for ever */
  keyMode?: "replace" | "keepTime";
  runAt?: Date;
  /** default 12, which spreads over about two days */
  maxAttempts?: number;
  /** Jobs in the same queue run one after the other. */
  queue?: string;
  /** soon: somebody waits at a screen · late: one of thousands at once, for which nobody waits. Default in between. */
  turn?: keyof typeof priorities;
};

/** Of the queue: the lower the sooner, whatever came first. */
const priorities = { soon: -10, usual: 0, late: 10 } as const;

/** Adds a job in the caller's transaction. */
export async function enqueue(tx: Tx, task: string, payload: object, options: JobOptions = {}): Promise<void> {
  const { key = null, keyMode = "replace", runAt = null, maxAttempts = 12, queue = null, turn = "usual" } = options;
  await tx.$executeRaw`
    select graphile_worker.add_job(
      ${task}::text, ${JSON.stringify(payload)}::json, queue_name := ${queue}::text, run_at := ${runAt}::timestamptz,
      max_attempts := ${maxAttempts}::int, priority := ${priorities[turn]}::int, job_key := ${key}::text,
      job_key_mode := ${keyMode === "keepTime" ? "preserve_run_at" : "replace"}::text)`;
}

/** Takes away a job that waits; one that runs already goes on. */
export async function cancelJob(tx: Tx, key: string): Promise<void> {
  await tx.$executeRaw`select graphile_worker.remove_job(${key}::text)`;
}

export type RunningWorker = {
  /** Takes no new jobs and waits for those that run. */
  stop(): Promise<void>;
  /** Settles when the worker ends by itself, which is a fault. */
  ended: Promise<void>;
};

export type WorkerOptions = { handlers: JobHandlers; cron?: CronJob[]; concurrency?: number; connectionString?: string };

/** Starts working the queue in this process. */
export async function startWorker({ handlers, cron = [], concurrency = 4, connectionString = databaseUrl() }: WorkerOptions): Promise<RunningWorker> {
  const signOfLife = await startSignOfLife(connectionString);
  const events: WorkerEvents = new EventEmitter();
  // the queue writes the name of the pool on the jobs that it took
  events.on("pool:create", ({ workerPool }) => signOfLife.keep(workerPool.id));
  const runner = await run({
    connectionString,
    events,
    concurrency,
    maxPoolSize: concurrency + 2,
    noHandleSignals: true,
    pollInterval: 2000,
    taskList: toTaskList(handlers),
    parsedCronItems: parseCronItems(cron.map(toCronItem)),
    logger: queueLogger,
  });
  const stop = async () => {
    await runner.stop();
    await signOfLife.stop();
  };
  return { stop, ended: runner.promise };
}

/**
 * Works off everything that is due now, jobs added on the way included.
 * @throws AggregateError when a job failed, so that a test notices
 */
export async function runJobsNow(handlers: JobHandlers, connectionString = databaseUrl()): Promise<void> {
  const failures: unknown[] = [];
  const taskList = toTaskList(handlers, (error) => failures.push(error));
  await runOnce({ connectionString, taskList, concurrency: 1, maxPoolSize: 3, noHandleSignals: true, logger: queueLogger });
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} job(s) failed: ${failures.map(String).join("; ")}`);
}

export type QueueHealth = { waiting: number; failed: number; oldestSeconds: number };

/** Jobs that are due, jobs that gave up, and how long the oldest due job waits. */
export async function queueHealth(): Promise<QueueHealth> {
  const [row] = await prisma.$queryRaw<QueueHealth[]>`
    select count(*) filter (where attempts < max_attempts and run_at <= now())::int as "waiting",
           count(*) filter (where attempts >= max_attempts)::int as "failed",
           coalesce(extract(epoch from now() - min(run_at) filter (where attempts < max_attempts and run_at <= now())), 0)::int as "oldestSeconds"
    from graphile_worker.jobs`;
  return row!;
}

function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set");
  return url;
}

const toCronItem = ({ task, match, payload, key, maxAttempts }: CronJob): CronItem => ({
  task,
  match,
  identifier: task,
  options: { ...(key ? { jobKey: key } : {}), ...(maxAttempts ? { maxAttempts } : {}) },
  ...(payload ? { payload } : {}),
});

function toTaskList(handlers: JobHandlers, onFailure: (error: unknown) => void = () => {}): TaskList {
  const entries = Object.entries(handlers).map(([task, handler]) => {
    const work: TaskList[string] = async (payload, { job, abortSignal }) => {
      const context = { jobId: job.id, attempt: job.attempts, maxAttempts: job.max_attempts, signal: abortSignal };
      try {
        await handler(payload as never, context);
      } catch (error) {
        const level = job.attempts >= job.max_attempts ? "error" : "warn";
        logger[level]({ task, jobId: job.id, attempt: job.attempts, error }, "job failed");
        onFailure(error);
        throw error;
      }
    };
    return [task, work] as const;
  });
  return Object.fromEntries(entries);
}

/** The queue's own lines repeat error messages, which may hold what people typed; failures are logged above. */
const queueLogger = new Logger(() => (level, message) => {
  if (level === "warning") logger.warn({ part: "queue" }, message);
  else if (level === "error" && !message.startsWith("Failed task")) logger.error({ part: "queue" }, message);
  else logger.trace({ part: "queue" }, message);
});
