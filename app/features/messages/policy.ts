import { Prisma } from "#prisma/generated/client/client";
import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";

/**
 * The threads somebody takes part in, as a condition over `thread t`. The only place that says so.
 * The job seeker: the own ones. The contact person: of the own people, or of those of a colleague who is stood in for.
 * A company: those of approved matches on vacancies that it posts or where the work is; a thread exists from approval on (rule 14).
 */
export function takesPart(actor: Actor): Prisma.Sql {
  if (actor.role === "jobseeker" && actor.jobSeekerId) return Prisma.sql`t.job_seeker_id = ${actor.jobSeekerId}::uuid`;
  if (actor.role === "contactPerson" && actor.membershipId) {
    const today = now().toISOString().slice(0, 10);
    return Prisma.sql`t.job_seeker_id in (
      select js.id from job_seeker js
      where js.contact_person_id = ${actor.membershipId}::uuid
         or js.contact_person_id in (
              select s.absent_id from stand_in s
              where s.stand_in_id = ${actor.membershipId}::uuid and ${today}::date between s.from_day and s.until_day))`;
  }
  if (actor.role === "employer" && actor.organisationId && actor.organisationVerified) {
    return Prisma.sql`t.match_id in (
      select mt.id from match mt join vacancy v on v.id = mt.vacancy_id
      where v.posted_by_id = ${actor.organisationId}::uuid or v.place_of_work_id = ${actor.organisationId}::uuid)`;
  }
  return Prisma.sql`false`;
}

/** Messages of others since the account last read the thread, as a condition over `thread t`. */
export function holdsUnread(accountId: string): Prisma.Sql {
  return Prisma.sql`exists (
    select 1 from message ms
    left join thread_read r on r.thread_id = t.id and r.account_id = ${accountId}::uuid
    where ms.thread_id = t.id and ms.author_id is distinct from ${accountId}::uuid and ms.at > coalesce(r.read_at, '-infinity'))`;
}
