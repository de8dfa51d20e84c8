import { fitRules } from "~/features/fit";
import { days, now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { writeLater } from "~/platform/write-later.server";

/** Milliseconds after which having been shown counts half. */
const halfLife = days(fitRules.fairShare.halfLifeDays);
type Count = { id: string; number: number };

const counts = writeLater<Count>("finding", (counted) => prisma.$executeRaw`
    insert into exposure (job_seeker_id, shown, at)
    select noted.id, noted.number, ${now()} from unnest(${counted.map(({ id }) => id)}::uuid[], ${counted.map(({ number }) => number)}::int[]) as noted(id, number)
    join job_seeker on job_seeker.id = noted.id
    order by noted.id
    on conflict (job_seeker_id) do update set
      shown = exposure.shown * power(0.5, greatest(0, extract(epoch from excluded.at - exposure.at)) * 1000 / ${halfLife}::float8) + excluded.shown,
      at = excluded.at`);

/** These people stood in a list before an employer. What is counted is lost when the process is killed; that is no harm. */
export function noteShown(jobSeekerIds: readonly string[]): void {
  for (const id of jobSeekerIds) counts.note(id, (waiting) => ({ id, number: (waiting?.number ?? 0) + 1 }));
}

/** Writes what was noted. */
export const flushShown = (): Promise<void> => counts.flush();

/** How often people were shown of late, by id; who never was is left out. */
export async function readShown(jobSeekerIds: readonly string[]): Promise<Map<string, number>> {
  if (jobSeekerIds.length === 0) return new Map();
  const [row] = await prisma.$queryRaw<{ shown: [id: string, shown: number][] }[]>`
    select coalesce(json_agg(json_build_array(job_seeker_id, shown * power(0.5, greatest(0, extract(epoch from ${now()}::timestamptz - at)) * 1000 / ${halfLife}::float8))), '[]') as shown
    from exposure where job_seeker_id = any(${[...jobSeekerIds]}::uuid[])`;
  return new Map(row!.shown);
}
