import { fitRules } from "~/features/fit";
import { days, now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { logger } from "~/platform/log.server";

/** Milliseconds after which having been shown counts half. */
const halfLife = days(fitRules.fairShare.halfLifeDays);
/** Milliseconds that counts wait, so that a busy hour writes once per person and not once per page. */
const flushPause = 2_000;

const waiting = new Map<string, number>();
let timer: NodeJS.Timeout | undefined;

/** These people stood in a list before an employer. What is counted is lost when the process is killed; that is no harm. */
export function noteShown(jobSeekerIds: readonly string[]): void {
  for (const id of jobSeekerIds) waiting.set(id, (waiting.get(id) ?? 0) + 1);
  if (waiting.size === 0 || timer) return;
  timer = setTimeout(() => flushShown().catch((error: unknown) => logger.warn({ part: "finding", error }, "how often people were shown is not written")), flushPause);
  timer.unref();
}

/** Writes what was noted. */
export async function flushShown(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  // in one order, so that two processes that write at the same time do not wait for each other
  const counted = [...waiting].sort(([a], [b]) => (a < b ? -1 : 1));
  waiting.clear();
  if (counted.length === 0) return;
  await prisma.$executeRaw`
    insert into exposure (job_seeker_id, shown, at)
    select noted.id, noted.number, ${now()} from unnest(${counted.map(([id]) => id)}::uuid[], ${counted.map(([, number]) => number)}::int[]) as noted(id, number)
    join job_seeker on job_seeker.id = noted.id
    order by noted.id
    on conflict (job_seeker_id) do update set
      shown = exposure.shown * power(0.5, greatest(0, extract(epoch from excluded.at - exposure.at)) * 1000 / ${halfLife}::float8) + excluded.shown,
      at = excluded.at`;
}

/** How often people were shown of late, by id; who never was is left out. */
export async function readShown(jobSeekerIds: readonly string[]): Promise<Map<string, number>> {
  if (jobSeekerIds.length === 0) return new Map();
  const [row] = await prisma.$queryRaw<{ shown: [id: string, shown: number][] }[]>`
    select coalesce(json_agg(json_build_array(job_seeker_id, shown * power(0.5, greatest(0, extract(epoch from ${now()}::timestamptz - at)) * 1000 / ${halfLife}::float8))), '[]') as shown
    from exposure where job_seeker_id = any(${[...jobSeekerIds]}::uuid[])`;
  return new Map(row!.shown);
}
