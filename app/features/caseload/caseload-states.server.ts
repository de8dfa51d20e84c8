import { Prisma } from "#prisma/generated/client/client";
import type { Actor } from "~/features/accounts";
import { spokenSql } from "~/features/contact-moments/index.server";
import { contractSignalDays } from "~/features/placements";
import { prisma } from "~/platform/db.server";
import { isoDay } from "~/platform/dates";
import { now } from "~/platform/clock";
import type { PersonState } from "./model/needs";

export type CaseloadRow = PersonState & {
  id: string;
  firstName: string;
  lastName: string;
  place: string;
  /** of the next first step: meeting, tour, trialDay, or work for a first day */
  startsKind: string | null;
  startsCompany: string | null;
  /** where the plan of it stands: a match, a placement or an entry of a queue */
  startsPath: string | null;
  workEndedCompany: string | null;
  workEndedPath: string | null;
  /** the company of work that does not go well, was not heard from, or whose contract ends, and where it stands */
  aftercareCompany: string | null;
  aftercarePath: string | null;
  offerEntryId: string | null;
  offerCompany: string | null;
  answeredBy: string | null;
  answeredAction: string | null;
  answeredCompany: string | null;
  answeredMatchId: string | null;
};

/**
 * Everything the home and the list of a contact person count, one row per own person (and of colleagues who are away), in one question:
 * each kind of fact is gathered for all of them at once. Names are the contact person's to see: these are the own people.
 */
export async function listCaseload(actor: Actor): Promise<CaseloadRow[]> {
  if (actor.role !== "contactPerson" || !actor.membershipId || actor.municipalityIds.length === 0) return [];
  const day = isoDay(now());
  return prisma.$queryRaw<CaseloadRow[]>(Prisma.sql`
    with people as materialized (
      select js.id, js.account_id, js.state, js.place, js.created_at, js.taken_at, js.draft_changed_at, js.available_confirmed_at, a.first_name, a.last_name
      from job_seeker js join account a on a.id = js.account_id and a.erased_at is null
      where js.municipality_id = any (${actor.municipalityIds}::uuid[])
        and (js.contact_person_id = ${actor.membershipId}::uuid
          or js.contact_person_id in (select absent_id from stand_in where stand_in_id = ${actor.membershipId}::uuid and ${day}::date between from_day and until_day))),
    versions as (
      select v.job_seeker_id, (array_agg(r.id) filter (where r.state = 'open' and r.organisation_id = ${actor.organisationId}::uuid))[1] as review_id
      from profile_version v join people p on p.id = v.job_seeker_id left join review r on r.profile_version_id = v.id group by 1),
    steps as (
      select mt.job_seeker_id, max(mt.changed_at) as changed,
        bool_or(mt.state in ('interest', 'invitation', 'proposal', 'mutual', 'approved', 'planned')) as open, bool_or(mt.state = 'placed') as placed
      from match mt join people p on p.id = mt.job_seeker_id group by 1),
    moments as (
      select c.job_seeker_id, max(c.at) filter (where ${spokenSql}) as spoken,
        (array_agg(c.next_on order by c.at desc, c.id desc))[1] as next_on
      from contact_moment c join people p on p.id = c.job_seeker_id group by 1),
    starts as (
      select distinct on (job_seeker_id) * from (
        select mt.job_seeker_id, case when mt.state = 'planned' then mt.planned_at else (mt.starts_on + time '09:00') at time zone 'Europe/Amsterdam' end as at,
          case when mt.state = 'planned' then mt.planned_kind else 'work' end as kind, mt.vacancy_id, '/matches/' || mt.id as path
        from match mt join people p on p.id = mt.job_seeker_id
        where (mt.state = 'planned' and mt.planned_at >= ${now()}) or (mt.state = 'placed' and mt.starts_on >= ${day}::date)
        union all
        select pl.job_seeker_id, (pl.starts_on + time '09:00') at time zone 'Europe/Amsterdam', pl.kind::text, pl.vacancy_id, '/plaatsingen/' || pl.id
        from placement pl join people p on p.id = pl.job_seeker_id where pl.state = 'planned' and pl.starts_on >= ${day}::date) all_starts
      order by job_seeker_id, at, path desc),
    offers as (
      select distinct on (q.job_seeker_id) q.job_seeker_id, q.id, q.answer_by, q.vacancy_id
      from queue_entry q join people p on p.id = q.job_seeker_id where q.state = 'offered' and q.shown_to_contact order by q.job_seeker_id, q.answer_by),
    endings as (
      select distinct on (pl.job_seeker_id) pl.job_seeker_id, pl.ended_on, pl.vacancy_id, '/plaatsingen/' || pl.id as path
      from placement pl join people p on p.id = pl.job_seeker_id left join moments m on m.job_seeker_id = p.id
      where pl.state = 'ended' and pl.end_reason not in ('becameWork', 'erased') and (m.spoken is null or m.spoken < pl.ended_on)
        and not exists (select from placement o where o.job_seeker_id = pl.job_seeker_id and o.state in ('planned', 'running'))
      order by pl.job_seeker_id, pl.ended_on desc),
    aftercare as (
      select distinct on (pl.job_seeker_id) pl.job_seeker_id, pl.vacancy_id, case when co.trouble is not null and (ci.trouble is null or co.trouble > ci.trouble) then '/gemeente/plaatsingen/' || pl.id || '/jobcoach' else '/plaatsingen/' || pl.id || '#nazorg' end as path, greatest(ci.trouble, co.trouble) as trouble, ci.asked,
        case when pl.kind = 'work' and pl.ends_on between ${day}::date and ${day}::date + ${contractSignalDays}::int and (m.spoken is null or m.spoken < pl.ends_on - ${contractSignalDays}::int) then pl.ends_on end as ends_on
      from placement pl join people p on p.id = pl.job_seeker_id left join moments m on m.job_seeker_id = p.id
        left join lateral (
          select max(c.answered_at) filter (where (c.going = 'notWell' or c.wants_call) and not c.by_contact and (m.spoken is null or m.spoken < c.answered_at)) as trouble,
            min(c.asked_at) filter (where c.answered_at is null and c.party = 'jobseeker' and (m.spoken is null or m.spoken < c.asked_at)) as asked
          from check_in c where c.placement_id = pl.id) ci on true
        left join lateral (
          select max(v.at) as trouble from coaching k join coach_visit v on v.coaching_id = k.id
          where k.placement_id = pl.id and (v.going = 'notWell' or v.wants_call) and (m.spoken is null or m.spoken < v.at)) co on true
      where pl.state = 'running' and (ci.trouble is not null or co.trouble is not null or ci.asked is not null or pl.ends_on between ${day}::date and ${day}::date + ${contractSignalDays}::int)
      order by pl.job_seeker_id, greatest(ci.trouble, co.trouble) desc nulls last, pl.ends_on, ci.asked, pl.id),
    answers as (
      select distinct on (mt.job_seeker_id) mt.job_seeker_id, e.at, e.by_party, e.action, mt.vacancy_id, mt.id as match_id
      from match_event e join match mt on mt.id = e.match_id join people p on p.id = mt.job_seeker_id
      where e.action in ('sayYes', 'decline') and e.by_party in ('jobseeker', 'employer')
      order by mt.job_seeker_id, e.at desc)
    select p.id, p.first_name as "firstName", p.last_name as "lastName", p.place, p.state::text as state,
      p.created_at as "createdAt", p.taken_at as "takenAt", p.draft_changed_at as "draftChangedAt", p.available_confirmed_at as "availableConfirmedAt",
      s.changed as "lastMatchChange", coalesce(s.open, false) as "hasOpenMatch", coalesce(s.placed, false) as "isPlaced",
      v.job_seeker_id is not null as "hasVersion", v.review_id as "reviewId",
      m.spoken as "lastSpokenAt", (m.next_on + time '09:00') at time zone 'Europe/Amsterdam' as "contactOn",
      st.at as "startsAt", st.kind as "startsKind", st.path as "startsPath", so.name as "startsCompany",
      f.answer_by as "offerUntil", f.id as "offerEntryId", fo.name as "offerCompany",
      (w.ended_on + time '09:00') at time zone 'Europe/Amsterdam' as "workEndedOn", w.path as "workEndedPath", wo.name as "workEndedCompany",
      ac.trouble as "troubleAt", ac.asked as "unansweredSince", (ac.ends_on + time '09:00') at time zone 'Europe/Amsterdam' as "contractEndsOn", ac.path as "aftercarePath", aco.name as "aftercareCompany",
      a.at as "answeredAt", a.by_party as "answeredBy", a.action as "answeredAction", a.match_id as "answeredMatchId", ao.name as "answeredCompany"
    from people p
    left join versions v on v.job_seeker_id = p.id
    left join steps s on s.job_seeker_id = p.id
    left join moments m on m.job_seeker_id = p.id
    left join starts st on st.job_seeker_id = p.id left join vacancy sv on sv.id = st.vacancy_id left join organisation so on so.id = sv.place_of_work_id
    left join offers f on f.job_seeker_id = p.id left join vacancy fv on fv.id = f.vacancy_id left join organisation fo on fo.id = fv.place_of_work_id
    left join endings w on w.job_seeker_id = p.id left join vacancy wv on wv.id = w.vacancy_id left join organisation wo on wo.id = wv.place_of_work_id
    left join aftercare ac on ac.job_seeker_id = p.id left join vacancy acv on acv.id = ac.vacancy_id left join organisation aco on aco.id = acv.place_of_work_id
    left join answers a on a.job_seeker_id = p.id left join vacancy av on av.id = a.vacancy_id left join organisation ao on ao.id = av.place_of_work_id
    order by p.first_name, p.last_name, p.id`);
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
