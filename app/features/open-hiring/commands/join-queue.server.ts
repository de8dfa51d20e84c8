import { randomUUID } from "node:crypto";
import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { conflict, done, refused, type Outcome } from "~/platform/outcome";
import { commitTo } from "../chain";
import { openStates } from "../model/steps";

/**
 * A job seeker joins a queue, with or without a profile (rule 15). One statement decides who came first: it moves the counters of the
 * queue, makes the entry and the row of the log, and adds the jobs that offer places and send the receipt, so that nobody holds the
 * lock for longer than the database needs. Joining twice is joining once.
 */
export async function joinQueue(actor: Actor, vacancyId: string): Promise<Outcome<{ entryId: string }>> {
  const { jobSeekerId } = actor;
  if (actor.role !== "jobseeker" || !jobSeekerId) return refused(m.open_hiring_only_job_seekers());
  const before = await findOwn(jobSeekerId, vacancyId);
  if (before) return done(before);
  try {
    const entryId = await join(vacancyId, jobSeekerId);
    if (entryId) return done({ entryId });
  } catch (error) {
    const twice = isDuplicate(error) ? await findOwn(jobSeekerId, vacancyId) : null;
    if (!twice) throw error;
    return done(twice);
  }
  return conflict(m.open_hiring_not_open());
}

const findOwn = async (jobSeekerId: string, vacancyId: string) => {
  const found = await prisma.queueEntry.findFirst({ where: { jobSeekerId, vacancyId, state: { in: [...openStates] } }, select: { id: true } });
  return found && { entryId: found.id };
};

/** @returns the id of the entry; null when the queue is not open, or is none */
async function join(vacancyId: string, jobSeekerId: string): Promise<string | null> {
  const at = now();
  const [entryId, day] = [randomUUID(), isoDay(at)];
  const { salt, content, commitment } = commitTo(jobSeekerId, at);
  // the line is that of `lineOf` in chain.ts; `head` and `log_rows` on the right are what they were before
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    with spot as (
      update queue set last_number = last_number + 1, log_rows = log_rows + 1,
        head = encode(sha256(convert_to(head || chr(10) || concat_ws(' ', vacancy_id::text, (log_rows + 1)::text, ${entryId}::text, 'joined', '-', ${day}::text, ${commitment}::text), 'UTF8')), 'hex')
      where vacancy_id = ${vacancyId}::uuid and is_open
      returning vacancy_id, last_number, log_rows, head),
    entry as (
      insert into queue_entry (id, vacancy_id, job_seeker_id, number, joined_at)
      select ${entryId}::uuid, vacancy_id, ${jobSeekerId}::uuid, last_number, ${at}::timestamptz from spot),
    line as (
      insert into queue_log (vacancy_id, number, entry_id, step, day, commitment, hash)
      select vacancy_id, log_rows, ${entryId}::uuid, 'joined', ${day}::date, ${commitment}, head from spot),
    hidden as (
      insert into queue_log_secret (vacancy_id, number, job_seeker_id, salt, content)
      select vacancy_id, log_rows, ${jobSeekerId}::uuid, ${salt}, ${content} from spot),
    advance as (
      select graphile_worker.add_job('advance-queue', json_build_object('vacancyId', vacancy_id), job_key := 'advance-queue:' || vacancy_id, job_key_mode := 'preserve_run_at') from spot),
    receipt as (
      select graphile_worker.add_job('tell-queue-joined', json_build_object('entryId', ${entryId}::text), job_key := 'tell-queue-joined:' || ${entryId}::text) from spot)
    select ${entryId}::text as id from spot, advance, receipt`;
  return rows[0]?.id ?? null;
}

/** PostgreSQL's code of a unique index that is broken, as Prisma hands it on from a statement written by hand. */
function isDuplicate(error: unknown): boolean {
  const { code, meta } = (error ?? {}) as { code?: string; meta?: { code?: string; driverAdapterError?: { cause?: { originalCode?: string } } } };
  return code === "P2002" || meta?.code === "23505" || meta?.driverAdapterError?.cause?.originalCode === "23505";
}
