import { prisma } from "./db.server";
import { queueHealth } from "./jobs.server";
import { describeError, logger } from "./log.server";

/** Gives details to show, or throws when the part does not work. */
export type HealthCheck = () => Promise<HealthDetails>;
type HealthDetails = { [name: string]: string | number | undefined };
export type PartHealth = { ok: boolean; milliseconds: number } & Record<string, string | number | boolean | undefined>;
export type Readiness = { ready: boolean; parts: Record<string, PartHealth> };

const longestWait = 3000;

/** Jobs that wait longer than this mean that nobody works the queue. */
const longestQueueSeconds = 300;

export const checkDatabase: HealthCheck = async () => {
  await prisma.$queryRaw`select 1`;
  return {};
};

export const checkQueue: HealthCheck = async () => {
  const { waiting, failed, oldestSeconds } = await queueHealth();
  if (oldestSeconds > longestQueueSeconds) throw new Error("jobs wait too long");
  return { waiting, failed, oldestSeconds };
};

/** Runs all checks side by side; a check that takes over three seconds has failed. */
export async function checkReadiness(checks: Record<string, HealthCheck>): Promise<Readiness> {
  const entries = await Promise.all(Object.entries(checks).map(async ([name, check]) => [name, await time(name, check)] as const));
  return { ready: entries.every(([, part]) => part.ok), parts: Object.fromEntries(entries) };
}

async function time(name: string, check: HealthCheck): Promise<PartHealth> {
  const start = performance.now();
  const elapsed = () => Math.round(performance.now() - start);
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in time")), longestWait);
  });
  try {
    const details = await Promise.race([check(), limit]);
    return { ...details, ok: true, milliseconds: elapsed() };
  } catch (error) {
    logger.error({ part: name, error: describeError(error) }, "health check failed");
    return { ok: false, milliseconds: elapsed() };
  } finally {
    clearTimeout(timer);
  }
}
