import { Prisma } from "#prisma/generated/client/client";
import type { Actor } from "~/features/accounts";
import { prisma } from "~/platform/db.server";
import { isoDay } from "~/platform/dates";
import { now } from "~/platform/clock";
import type { PersonState } from "./model/needs";

export type CaseloadRow = PersonState & {
  id: string;
  firstName: string;
  lastName: string;
  /** of the next first step: meeting, tour, trialDay, or work for a first day */
  startsKind: string | null;
  startsCompany: string | null;
  answeredBy: string | null;
  answeredAction: string | null;
  answeredCompany: string | null;
};

/**
 * Everything the home of a contact person counts, one row per own person (and of colleagues who are away), in one question.
 * Names are the contact person's to see: these are the own people.
 */
export async function listCaseload(actor: Actor): Promise<CaseloadRow[]> {
  if (actor.role !== "contactPerson" || !actor.membershipId || actor.municipalityIds.length === 0) return [];
  const day = isoDay(now());
  return prisma.$queryRaw<CaseloadRow[]>(Prisma.sql`
    with people as (
      select js.* from job_seeker js join account a on a.id = js.account_id and a.erased_at is null
      where js.municipality_id = any (${actor.municipalityIds}::uuid[])
        and (js.contact_person_id = ${actor.membershipId}::uuid
          or js.contact_person_id in (select absent_id from stand_in where stand_in_id = ${actor.membershipId}::uuid and ${day}::date between from_day and until_day)))
    select p.id, a.first_name as "firstName", a.last_name as "lastName", p.state::text as state,
      p.created_at as "createdAt", p.taken_at as "takenAt", p.draft_changed_at as "draftChangedAt", p.available_confirmed_at as "availableConfirmedAt",
      steps.changed as "lastMatchChange", coalesce(steps.open, false) as "hasOpenMatch", coalesce(steps.placed, false) as "isPlaced",
      exists (select 1 from profile_version v where v.job_seeker_id = p.id) as "hasVersion",
      (select max(ms.at) from thread t join message ms on ms.thread_id = t.id where t.job_seeker_id = p.id and t.kind = 'caseload') as "lastMessageAt",
      start.at as "startsAt", start.kind as "startsKind", start.company as "startsCompany",
      answer.at as "answeredAt", answer.by_party as "answeredBy", answer.action as "answeredAction", answer.company as "answeredCompany"
    from people p
    join account a on a.id = p.account_id
    left join lateral (
      select max(mt.changed_at) as changed,
        bool_or(mt.state in ('interest', 'invitation', 'proposal', 'mutual', 'approved', 'planned')) as open, bool_or(mt.state = 'placed') as placed
      from match mt where mt.job_seeker_id = p.id) steps on true
    left join lateral (
      select case when mt.state = 'planned' then mt.planned_at else (mt.starts_on + time '09:00') at time zone 'Europe/Amsterdam' end as at,
        case when mt.state = 'planned' then mt.planned_kind else 'work' end as kind, o.name as company
      from match mt join vacancy v on v.id = mt.vacancy_id join organisation o on o.id = v.place_of_work_id
      where mt.job_seeker_id = p.id and ((mt.state = 'planned' and mt.planned_at >= ${now()}) or (mt.state = 'placed' and mt.starts_on >= ${day}::date))
      order by 1 limit 1) start on true
    left join lateral (
      select e.at, e.by_party, e.action, o.name as company
      from match_event e join match mt on mt.id = e.match_id join vacancy v on v.id = mt.vacancy_id join organisation o on o.id = v.place_of_work_id
      where mt.job_seeker_id = p.id and e.action in ('sayYes', 'decline') and e.by_party in ('jobseeker', 'employer')
      order by e.at desc limit 1) answer on true
    order by a.first_name, a.last_name, p.id`);
}

/** Places of work in the served municipalities, in the stages of the butterfly. A vacancy counts with its places; people at work with themselves. */
export async function countWork(actor: Actor): Promise<Record<"gettingToKnow" | "preparing" | "findable" | "talking" | "working", number>> {
  const [row] = await prisma.$queryRaw<{ draft: number; submitted: number; open: number; talking: number; working: number }[]>`
    with served as (
      select v.*, exists (select 1 from match mt where mt.vacancy_id = v.id and mt.state in ('interest', 'invitation', 'proposal', 'mutual', 'approved', 'planned')) as talking
      from vacancy v where v.municipality_id = any (${actor.municipalityIds}::uuid[]))
    select
      coalesce(sum(places) filter (where state = 'draft'), 0)::int as draft,
      coalesce(sum(places) filter (where state = 'submitted'), 0)::int as submitted,
      coalesce(sum(places) filter (where state = 'published' and not talking), 0)::int as open,
      coalesce(sum(places) filter (where state = 'published' and talking), 0)::int as talking,
      (select count(*) from match mt join vacancy v on v.id = mt.vacancy_id where v.municipality_id = any (${actor.municipalityIds}::uuid[]) and mt.state = 'placed')::int as working
    from served`;
  const { draft = 0, submitted = 0, open = 0, talking = 0, working = 0 } = row ?? {};
  return { gettingToKnow: draft, preparing: submitted, findable: open, talking, working };
}
