import { prisma } from "~/platform/db.server";
import type { AnswerCount, Counted, FilledCount, MatchCount, PeopleCount, QueueCount, TourCount } from "./model/figures";
import type { Week } from "~/platform/weeks";

/** The vacancies whose figures are asked: all that a company posted, or one of them. Whoever asks has looked at the policy. */
export type Asked = { organisationId: string; vacancyId: string | null; weeks: readonly Week[] };

/** Everything that the pages of figures show, in seven questions, however many vacancies and people there are. */
export async function countAll(asked: Asked): Promise<Counted> {
  const [matches, answers, queue, filled, views, saves, tours] = await Promise.all([
    countMatches(asked), countAnswers(asked), countQueue(asked), countFilled(asked), countViews(asked), countSaves(asked), countTours(asked),
  ]);
  return { matches, answers, queue, filled, views, saves, tours };
}

const bounds = ({ weeks }: Asked) => ({ starts: weeks.map(({ from }) => from), ends: weeks.map(({ until }) => until), from: weeks[0]!.from, until: weeks.at(-1)!.until });

/**
 * Matches by the week in which they began, how far they came by now, and how they ended. What a contact person says no to keeps its reason
 * from the company (rule 13). A placement that ended later is no drop-out.
 */
function countMatches(asked: Asked): Promise<MatchCount[]> {
  const { starts, ends, from, until } = bounds(asked);
  return prisma.$queryRaw<MatchCount[]>`
    with week as (select (turn - 1)::int as week, starts, ends from unnest(${starts}::timestamptz[], ${ends}::timestamptz[]) with ordinality as week(starts, ends, turn))
    select m.vacancy_id as "vacancyId", week.week, m.origin::text as origin, came.reached,
      case m.state when 'declined' then 'declined:' || coalesce(last.by_party, '') || ':' || coalesce(last.reason, '')
        when 'withdrawn' then 'withdrawn:' || coalesce(last.by_party, '')
        when 'expired' then 'expired:' || case when m.employer_answer = 'waiting' and m.origin <> 'invitation' then 'employer' else 'jobseeker' end
        when 'refused' then 'refused' end as "end",
      count(*)::int as count
    from match m
    join vacancy v on v.id = m.vacancy_id
    join week on m.created_at >= week.starts and m.created_at < week.ends
    cross join lateral (
      select greatest(max(case e.to_state when 'mutual' then 1 when 'approved' then 2 when 'planned' then 3 when 'placed' then 4 when 'completed' then 4 else 0 end), 0) as reached
      from match_event e where e.match_id = m.id) came
    left join lateral (select e.by_party, e.reason from match_event e where e.match_id = m.id order by e.at desc, e.id desc limit 1) last on true
    where v.posted_by_id = ${asked.organisationId}::uuid and (${asked.vacancyId}::uuid is null or v.id = ${asked.vacancyId}::uuid)
      and m.created_at >= ${from} and m.created_at < ${until}
    group by 1, 2, 3, 4, 5`;
}

/** How reactions and proposals of these weeks were answered, per vacancy and (without one) together. Who still waits is in neither number. */
function countAnswers(asked: Asked): Promise<AnswerCount[]> {
  const { from, until } = bounds(asked);
  return prisma.$queryRaw<AnswerCount[]>`
    select v.id as "vacancyId", count(first.at)::int as answered,
      (count(*) filter (where first.at is null and m.state = 'expired' and m.employer_answer = 'waiting'))::int as unanswered,
      (percentile_cont(0.5) within group (order by extract(epoch from first.at - m.created_at) / 60) filter (where first.at is not null))::float8 as "medianMinutes"
    from match m join vacancy v on v.id = m.vacancy_id
    left join lateral (select e.at from match_event e where e.match_id = m.id and e.by_party = 'employer' and e.action in ('sayYes', 'decline') order by e.at limit 1) first on true
    where v.posted_by_id = ${asked.organisationId}::uuid and (${asked.vacancyId}::uuid is null or v.id = ${asked.vacancyId}::uuid)
      and m.origin in ('interest', 'proposal') and m.created_at >= ${from} and m.created_at < ${until}
    group by grouping sets ((v.id), ())`;
}

/** From the public log of the queue, which says the same after somebody is erased. */
function countQueue(asked: Asked): Promise<QueueCount[]> {
  const { starts, ends, from, until } = bounds(asked);
  return prisma.$queryRaw<QueueCount[]>`
    with week as (select (turn - 1)::int as week, (starts at time zone 'Europe/Amsterdam')::date as starts, (ends at time zone 'Europe/Amsterdam')::date as ends
        from unnest(${starts}::timestamptz[], ${ends}::timestamptz[]) with ordinality as week(starts, ends, turn)),
    entry as (
      select l.vacancy_id, l.entry_id, min(l.day) filter (where l.step = 'joined') as joined_on, bool_or(l.step = 'offered') as offered, bool_or(l.step = 'accepted') as accepted,
        bool_or(l.step = 'started') as started, bool_or(l.step = 'passed') as passed, bool_or(l.step = 'left') as "left"
      from queue_log l join vacancy v on v.id = l.vacancy_id
      where v.posted_by_id = ${asked.organisationId}::uuid and (${asked.vacancyId}::uuid is null or v.id = ${asked.vacancyId}::uuid) and l.entry_id is not null
      group by 1, 2)
    select vacancy_id as "vacancyId", week.week, count(*)::int as joined, (count(*) filter (where offered))::int as offered, (count(*) filter (where accepted))::int as accepted,
      (count(*) filter (where started))::int as started, (count(*) filter (where passed))::int as passed, (count(*) filter (where "left"))::int as "left"
    from entry join week on joined_on >= week.starts and joined_on < week.ends
    where joined_on >= (${from}::timestamptz at time zone 'Europe/Amsterdam')::date and joined_on < (${until}::timestamptz at time zone 'Europe/Amsterdam')::date
    group by 1, 2`;
}

/** Places in which somebody began in these weeks, by a match or by a queue. */
function countFilled(asked: Asked): Promise<FilledCount[]> {
  const { from, until } = bounds(asked);
  return prisma.$queryRaw<FilledCount[]>`
    with began as (
      select m.vacancy_id, m.id from match m join match_event e on e.match_id = m.id where e.to_state = 'placed' and e.at >= ${from} and e.at < ${until} group by 1, 2
      union all
      select l.vacancy_id, l.entry_id from queue_log l
      where l.step = 'started' and l.day >= (${from}::timestamptz at time zone 'Europe/Amsterdam')::date and l.day < (${until}::timestamptz at time zone 'Europe/Amsterdam')::date)
    select v.id as "vacancyId", count(*)::int as count from began join vacancy v on v.id = began.vacancy_id
    where v.posted_by_id = ${asked.organisationId}::uuid and (${asked.vacancyId}::uuid is null or v.id = ${asked.vacancyId}::uuid)
    group by 1`;
}

function countViews(asked: Asked): Promise<PeopleCount[]> {
  const { starts, ends } = bounds(asked);
  return prisma.$queryRaw<PeopleCount[]>`
    with week as (select (turn - 1)::int as week, (starts at time zone 'Europe/Amsterdam')::date as starts, (ends at time zone 'Europe/Amsterdam')::date as ends
      from unnest(${starts}::timestamptz[], ${ends}::timestamptz[]) with ordinality as week(starts, ends, turn))
    select seen.vacancy_id as "vacancyId", week.week, sum(seen.count)::int as count
    from vacancy_view seen join vacancy v on v.id = seen.vacancy_id join week on seen.day >= week.starts and seen.day < week.ends
    where v.posted_by_id = ${asked.organisationId}::uuid and (${asked.vacancyId}::uuid is null or v.id = ${asked.vacancyId}::uuid)
    group by 1, 2`;
}

/** People who keep a vacancy, by the week in which they began to. */
function countSaves(asked: Asked): Promise<PeopleCount[]> {
  const { starts, ends } = bounds(asked);
  return prisma.$queryRaw<PeopleCount[]>`
    with week as (select (turn - 1)::int as week, starts, ends from unnest(${starts}::timestamptz[], ${ends}::timestamptz[]) with ordinality as week(starts, ends, turn))
    select kept.vacancy_id as "vacancyId", week.week, count(*)::int as count
    from favourite_vacancy kept join vacancy v on v.id = kept.vacancy_id join week on kept.at >= week.starts and kept.at < week.ends
    where v.posted_by_id = ${asked.organisationId}::uuid and (${asked.vacancyId}::uuid is null or v.id = ${asked.vacancyId}::uuid)
    group by 1, 2`;
}

/** Tours that took place, and chairs that were taken: of a vacancy those that showed it, of a company all that it planned. */
function countTours(asked: Asked): Promise<TourCount[]> {
  const { from, until } = bounds(asked);
  return prisma.$queryRaw<TourCount[]>`
    select t.vacancy_id as "vacancyId", count(distinct t.id)::int as tours, count(g.id)::int as guests
    from tour t left join tour_guest g on g.tour_id = t.id and g.chair is not null
    where t.organisation_id = ${asked.organisationId}::uuid and (${asked.vacancyId}::uuid is null or t.vacancy_id = ${asked.vacancyId}::uuid)
      and t.cancelled_at is null and t.starts_at >= ${from} and t.starts_at < least(${until}, now())
    group by 1`;
}
