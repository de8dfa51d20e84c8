import { Prisma } from "#prisma/generated/client/client";
import type { Tx } from "~/platform/db.server";
import { startOfDay, type Span } from "~/platform/months";
import type { Flow } from "./model/measures";
import { stepKinds, stillMonths } from "./model/measures";

/** Whom to count: people of these municipalities (null: all), whom this organisation helps (null: whichever). */
export type Where = { municipalityIds: readonly string[] | null; organisationId: string | null };
export type Counted = { municipalityId: string; organisationId: string; span: number; measure: string; part: string; count: number };

/**
 * People with the organisation that helps them: that of the contact person, and of who has none the one that does the intake (rule 4).
 * Where nobody serves there is nobody to count for.
 */
export const peopleSql = ({ municipalityIds, organisationId }: Where) => Prisma.sql`
  select js.id, js.account_id, js.created_at, js.municipality_id as m, coalesce(c.organisation_id, mu.intake_organisation_id) as o
  from job_seeker js join municipality mu on mu.id = js.municipality_id left join membership c on c.id = js.contact_person_id
  where (${municipalityIds}::uuid[] is null or js.municipality_id = any (${municipalityIds}::uuid[]))
    and coalesce(c.organisation_id, mu.intake_organisation_id) is not null
    and (${organisationId}::uuid is null or coalesce(c.organisation_id, mu.intake_organisation_id) = ${organisationId}::uuid)`;

/**
 * What happened in each of these spans, in one question, however many people and spans there are. Moments are those at which something was
 * written down, so that a span that was counted does not change afterwards; only what follows a first or last day of work goes by that day.
 * @param day today: what a day of later will tell is not counted yet
 */
export function countFlows(db: Pick<Tx, "$queryRaw">, where: Where, spans: readonly Span[], day: string): Promise<Counted[]> {
  if (spans.length === 0) return Promise.resolve([]);
  const [starts, ends] = [spans.map(({ from }) => startOfDay(from)), spans.map(({ until }) => startOfDay(until))];
  const [first, last] = [starts[0]!, ends.at(-1)!];
  const parts: Record<Flow, Prisma.Sql> = {
    came: Prisma.sql`
      select p.m, p.o, s.span, case when exists (select from invitation i where i.accepted_by_id = p.account_id) then 'invited' else 'openDoor' end as part, p.id
      from people p join span s on p.created_at >= s.starts and p.created_at < s.ends`,
    left: Prisma.sql`
      select p.m, p.o, s.span, 'erased' as part, p.id from people p join account a on a.id = p.account_id join span s on a.erased_at >= s.starts and a.erased_at < s.ends`,
    talk: Prisma.sql`
      select p.m, p.o, s.span, coalesce(c.outcome::text, 'notSaid') as part, p.id
      from contact_moment c join people p on p.id = c.job_seeker_id join span s on c.at >= s.starts and c.at < s.ends
      where c.kind <> 'mail' and c.at >= ${first} and c.at < ${last}`,
    match: Prisma.sql`
      select p.m, p.o, s.span, mt.origin::text as part, mt.id
      from match mt join people p on p.id = mt.job_seeker_id
      join lateral (select min(e.at) as at from match_event e where e.match_id = mt.id and e.to_state = 'approved') approved on true
      join span s on approved.at >= s.starts and approved.at < s.ends
      union all
      select p.m, p.o, s.span, 'queue', q.id
      from queue_entry q join people p on p.id = q.job_seeker_id join span s on q.answered_at >= s.starts and q.answered_at < s.ends
      where exists (select from queue_log l where l.vacancy_id = q.vacancy_id and l.entry_id = q.id and l.step = 'accepted')`,
    work: Prisma.sql`select m, o, span, kind as part, id from began where not is_trial`,
    workSector: Prisma.sql`select m, o, span, sector as part, id from began where not is_trial`,
    trial: Prisma.sql`select m, o, span, 'begun' as part, id from began where is_trial`,
    followed: Prisma.sql`
      select p.m, p.o, s.span, case when pl.kind = 'trial' then 'trial' else v.place_kind::text end || ':' ||
        case when next.paid then 'paid' when next.paid is not null then 'other' else 'none' end as part, pl.id
      from placement pl join people p on p.id = pl.job_seeker_id join vacancy v on v.id = pl.vacancy_id
      join span s on (pl.ended_on + interval '3 months')::date >= s.first_day and (pl.ended_on + interval '3 months')::date < s.end_day
      left join lateral (
        select bool_or(o.kind = 'work' and o.remuneration = 'wage') as paid from placement o
        where o.job_seeker_id = pl.job_seeker_id and o.id <> pl.id and o.state in ('running', 'ended') and o.starts_on > pl.starts_on and o.starts_on <= pl.ended_on + interval '3 months'
          and (o.ended_on is null or o.ended_on > pl.ended_on)) next on true
      where pl.state = 'ended' and pl.end_reason <> 'erased' and (pl.ended_on + interval '3 months')::date <= ${day}::date
        and case when pl.kind = 'trial' then 'trial' else v.place_kind::text end = any (${[...stepKinds]}::text[]) and (pl.kind = 'trial' or pl.remuneration <> 'wage')`,
    still: Prisma.sql`
      select p.m, p.o, s.span, mark.month || ':' || case when exists (
          select from placement o where o.job_seeker_id = pl.job_seeker_id and o.kind = 'work' and o.state in ('running', 'ended') and o.starts_on <= mark.day and (o.ended_on is null or o.ended_on > mark.day)
        ) then 'still' else 'stopped' end as part, pl.id
      from placement pl join people p on p.id = pl.job_seeker_id
      cross join lateral (select month, (pl.starts_on + make_interval(months => month))::date as day from unnest(${[...stillMonths]}::int[]) as months (month)) mark
      join span s on mark.day >= s.first_day and mark.day < s.end_day
      where pl.kind = 'work' and pl.state in ('running', 'ended') and mark.day <= ${day}::date and (pl.end_reason <> 'erased' or pl.ended_on > mark.day)`,
    growth: Prisma.sql`
      select p.m, p.o, s.span, g.kind as part, g.id
      from growth_step g join placement pl on pl.id = g.placement_id join people p on p.id = pl.job_seeker_id join span s on g.at >= s.starts and g.at < s.ends`,
    answer: Prisma.sql`
      select p.m, p.o, s.span, case when answer.to_state = 'expired' then 'never' when answer.at - mt.created_at <= interval '1 day' then 'day1' when answer.at - mt.created_at <= interval '3 days' then 'day3'
        when answer.at - mt.created_at <= interval '7 days' then 'week1' when answer.at - mt.created_at <= interval '14 days' then 'week2' else 'week3' end as part, mt.id
      from match mt join people p on p.id = mt.job_seeker_id
      join lateral (
        select e.at, e.to_state from match_event e where e.match_id = mt.id
          and ((e.by_party = 'employer' and e.action in ('sayYes', 'decline')) or (e.to_state = 'expired' and mt.employer_answer = 'waiting')) order by e.at, e.id limit 1) answer on true
      join span s on answer.at >= s.starts and answer.at < s.ends
      where mt.origin in ('interest', 'proposal')`,
    stop: Prisma.sql`select m, o, span, stage as part, id from stopped`,
    stopSector: Prisma.sql`select m, o, span, sector as part, id from stopped`,
    ladder: Prisma.sql`
      select p.m, p.o, s.span, case when l.step > before.step then 'up' when l.step < before.step then 'down' else 'same' end as part, l.id
      from ladder_step l join people p on p.id = l.job_seeker_id join span s on l.at >= s.starts and l.at < s.ends
      join lateral (
        select b.step from ladder_step b where b.job_seeker_id = l.job_seeker_id and (b.since, b.at, b.id) < (l.since, l.at, l.id) order by b.since desc, b.at desc, b.id desc limit 1) before on true`,
  };
  const all = Object.entries(parts).map(([measure, sql]) => Prisma.sql`select m, o, span, ${measure}::text as measure, part, count(distinct id)::int as count from (${sql}) one group by 1, 2, 3, 5`);
  return db.$queryRaw<Counted[]>(Prisma.sql`
    with span as materialized (
      select (turn - 1)::int as span, starts, ends, (starts at time zone 'Europe/Amsterdam')::date as first_day, (ends at time zone 'Europe/Amsterdam')::date as end_day
      from unnest(${starts}::timestamptz[], ${ends}::timestamptz[]) with ordinality as span (starts, ends, turn)),
    people as materialized (${peopleSql(where)}),
    began as materialized (
      select p.m, p.o, s.span, pl.id, pl.kind = 'trial' as is_trial, coalesce(v.place_kind::text, 'paid') as kind, coalesce(company.sector, 'other') as sector
      from placement pl join people p on p.id = pl.job_seeker_id join vacancy v on v.id = pl.vacancy_id join organisation company on company.id = v.place_of_work_id
      join lateral (select min(e.at) as at from placement_event e where e.placement_id = pl.id and e.to_state = 'running') first on true
      join span s on first.at >= s.starts and first.at < s.ends),
    stopped as materialized (
      select p.m, p.o, s.span, mt.id, coalesce(company.sector, 'other') as sector,
        case came.far when 3 then 'planned' when 2 then 'approved' when 1 then 'mutual' else 'begun' end as stage
      from match mt join people p on p.id = mt.job_seeker_id join vacancy v on v.id = mt.vacancy_id join organisation company on company.id = v.place_of_work_id
      cross join lateral (
        select max(case e.to_state when 'mutual' then 1 when 'approved' then 2 when 'planned' then 3 when 'placed' then 4 when 'completed' then 4 else 0 end) as far,
          max(e.at) filter (where e.to_state in ('declined', 'withdrawn', 'expired', 'refused')) as at
        from match_event e where e.match_id = mt.id) came
      join span s on came.at >= s.starts and came.at < s.ends
      where mt.state in ('declined', 'withdrawn', 'expired', 'refused') and came.far < 4)
    select m as "municipalityId", o as "organisationId", span, measure, part, count from (${Prisma.join(all, " union all ")}) counted`);
}
