import pg from "pg";
import { logger } from "./log.server";

/**
 * What a worker held when its process was killed. The queue itself gives such jobs back after four hours only, too long for whoever waits
 * for an offer of 48. While a worker lives, a connection of its process holds an advisory lock on its name; PostgreSQL lets go of that
 * the moment the process is gone, so nobody has to guess from a clock that runs late.
 */
export type SignOfLife = {
  /** Says that the worker of this name lives, from now until the process ends. */
  keep(worker: string): void;
  stop(): Promise<void>;
};

/** A worker locks its first job a moment before its own lock is there. */
const doubtSeconds = 10;
const lookEvery = 15_000;

/** Keeps the sign of life of the worker of this process, and looks now and then for others that lost it. */
export async function startSignOfLife(connectionString: string): Promise<SignOfLife> {
  const names = new Set<string>();
  let isStopped = false;
  let client = await connect();

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client({ connectionString, application_name: "meedoen sign of life", keepAlive: true });
    fresh.on("error", (error) => logger.warn({ part: "queue", error }, "connection for the sign of life lost"));
    await fresh.connect();
    try {
      for (const name of names) await lock(fresh, name);
    } catch (error) {
      await fresh.end().catch(() => undefined);
      throw error;
    }
    return fresh;
  }

  async function look(): Promise<void> {
    try {
      await freeJobsOfDeadWorkers(client);
    } catch {
      await client.end().catch(() => undefined);
      if (isStopped) return;
      client = await connect().catch(() => client);
    }
  }

  // one after the other: a connection takes one statement at a time
  let last: Promise<void> = Promise.resolve();
  const next = (work: () => Promise<void>) => (last = last.then(work, work));
  void next(look);
  const timer = setInterval(() => void next(look), lookEvery);
  timer.unref();
  return {
    keep(worker) {
      names.add(worker);
      void next(() => lock(client, worker)).catch(() => undefined);
    },
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await last.catch(() => undefined);
      await client.end().catch(() => undefined);
    },
  };
}

/** `pg_locks` shows the two halves of the number. */
const lock = async (client: pg.Client, worker: string) => void (await client.query("select pg_advisory_lock(hashtextextended($1, 0))", [worker]));

/** Gives back the jobs of workers that no process keeps alive: another takes them at once. @returns how many workers were gone */
export async function freeJobsOfDeadWorkers(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ id: string }>(
    `with held as (
       select locked_by as id from graphile_worker._private_jobs where locked_at < now() - make_interval(secs => $1)
       union select locked_by from graphile_worker._private_job_queues where locked_at < now() - make_interval(secs => $1)),
     gone as (
       select id from held where id is not null and not exists (
         select from pg_locks where locktype = 'advisory' and granted and objsubid = 1
           and database = (select oid from pg_database where datname = current_database())
           and (classid::bigint << 32 | objid::bigint) = hashtextextended(held.id, 0)))
     select id, graphile_worker.force_unlock_workers(array[id]) from gone`,
    [doubtSeconds],
  );
  if (rows.length > 0) logger.warn({ part: "queue", workers: rows.length }, "gave back the jobs of workers that are gone");
  return rows.length;
}
