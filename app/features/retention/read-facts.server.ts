import { Prisma } from "#prisma/generated/client/client";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { notice, retentionMonths, standingOf, type RetentionFacts, type Standing } from "./model/retention";

export type PersonFacts = RetentionFacts & { jobSeekerId: string; accountId: string; firstName: string; lastName: string; email: string; contactAccountId: string | null };
export type PersonStanding = Standing & PersonFacts;

type Row = Omit<PersonFacts, "stills"> & { stills: { from: string; until: string | null }[] };

/** Whom to ask about: one person, some, or everybody in pieces by id. */
export type Whom = { ids: readonly string[] } | { after: string; take: number };

/**
 * The last sign of any kind of each person (rule 23), and the times in which the clock stands still, in one question. Whoever gave one
 * of the signs that stand in the person's own rows within the time of the first warning is left out before anything else is looked up.
 *
 * A sign is what the person did, or what shows that the person was there: signing in, a word, an answer by a link, a talk that was written
 * down. What others did about the person is none: a mail without an answer, a visit to which nobody came, a proposal nobody reacted to.
 */
export async function readStandings(db: Tx, whom: Whom): Promise<PersonStanding[]> {
  const at = now();
  const rows = await db.$queryRaw<Row[]>`
    with people as materialized (
      select js.id, js.account_id, js.contact_person_id, coalesce(mu.retention_months, ${retentionMonths.usual}) as months,
        a.first_name, a.last_name, a.email::text as email,
        greatest(a.created_at, a.last_seen_at, a.sms_since, js.created_at, js.draft_changed_at, js.available_confirmed_at, js.paused_at, js.shared_with_region_since) as own_sign
      from job_seeker js join account a on a.id = js.account_id left join municipality mu on mu.id = js.municipality_id
      where a.erased_at is null and ${whomSql(whom)}
        and greatest(a.created_at, a.last_seen_at, js.draft_changed_at, js.available_confirmed_at)
          <= ${at}::timestamptz - make_interval(months => coalesce(mu.retention_months, ${retentionMonths.usual})) + ${notice.first / 1000} * interval '1 second' + interval '2 days'
      order by js.id ${"take" in whom ? Prisma.sql`limit ${whom.take}` : Prisma.empty})
    select p.id as "jobSeekerId", p.account_id as "accountId", p.first_name as "firstName", p.last_name as "lastName", p.email, cp.account_id as "contactAccountId", p.months,
      greatest(p.own_sign, r.stayed_at, s.at) as "lastSignAt", r.warned_at as "warnedAt", r.warned_again_at as "warnedAgainAt",
      coalesce(st.stills, '[]') as stills
    from people p
    left join retention r on r.job_seeker_id = p.id
    left join membership cp on cp.id = p.contact_person_id and cp.ended_at is null
    cross join lateral (${signsSql}) s
    cross join lateral (${stillsSql}) st
    order by p.id`;
  return rows.map(({ stills, ...row }) => {
    const facts = { ...row, stills: stills.map(({ from, until }) => ({ from: new Date(from), until: until ? new Date(until) : null })) };
    return { ...facts, ...standingOf(facts, at) };
  });
}

/** Where one person stands; null for who is erased, or gave a sign so shortly ago that there is nothing to tell. */
export async function readStanding(db: Tx, jobSeekerId: string): Promise<PersonStanding | null> {
  return (await readStandings(db, { ids: [jobSeekerId] }))[0] ?? null;
}

const whomSql = (whom: Whom) => ("ids" in whom ? Prisma.sql`js.id = any (${[...whom.ids]}::uuid[])` : Prisma.sql`js.id > ${whom.after}::uuid`);

/** Of `p`: the newest moment of every table in which a person leaves one. */
const signsSql = Prisma.sql`
  select greatest(
    (select max(x.seen_at) from session x where x.account_id = p.account_id),
    (select max(x.used_at) from sign_in_code x where x.account_id = p.account_id),
    (select max(x.used_at) from letter_code x where x.account_id = p.account_id),
    (select max(x.submitted_at) from profile_version x where x.job_seeker_id = p.id),
    (select max(c.at) from contact_moment c where c.job_seeker_id = p.id and c.outcome is distinct from 'didNotCome' and (c.kind <> 'mail' or c.outcome is not null)),
    (select max(e.at) from match x join match_event e on e.match_id = x.id where x.job_seeker_id = p.id and (e.by_party = 'jobseeker' or e.action in ('plan', 'place'))),
    (select max(e.at) from placement x join placement_event e on e.placement_id = x.id where x.job_seeker_id = p.id and (e.by_party = 'jobseeker' or e.action = 'begin')),
    (select max(e.at) from placement x join placement_agreement e on e.placement_id = x.id where x.job_seeker_id = p.id and e.party = 'jobseeker'),
    (select max(e.at) from placement x join growth_step e on e.placement_id = x.id where x.job_seeker_id = p.id and e.by_party = 'jobseeker'),
    (select max(e.answered_at) from placement x join check_in e on e.placement_id = x.id where x.job_seeker_id = p.id and e.party = 'jobseeker'),
    (select max(greatest(e.agreed_at, v.at)) from placement x join coaching e on e.placement_id = x.id left join coach_visit v on v.coaching_id = e.id where x.job_seeker_id = p.id),
    (select max(greatest(x.joined_at, x.answered_at, x.started_at, case when x.ending = 'ownChoice' then x.ended_at end)) from queue_entry x where x.job_seeker_id = p.id),
    (select max(x.at) from person_file x where x.job_seeker_id = p.id and x.by_party = 'jobseeker'),
    (select max(x.at) from plan_agreement x where x.job_seeker_id = p.id),
    (select max(e.at) from thread x join message e on e.thread_id = x.id where x.job_seeker_id = p.id and e.author_id = p.account_id),
    (select max(greatest(x.started_at, x.finished_at, x.shared_since)) from talent_exercise x where x.job_seeker_id = p.id),
    (select max(e.at) from talent_exercise x join exercise_answer e on e.exercise_id = x.id where x.job_seeker_id = p.id),
    (select max(greatest(x.at, case when x.ending = 'withdrawn' then x.ended_at end)) from training_sign_up x where x.job_seeker_id = p.id),
    (select max(greatest(case when not x.is_brought then x.at end, case when x.ending = 'withdrawn' then x.ended_at end, case when x.attended then x.noted_at end)) from tour_guest x where x.job_seeker_id = p.id),
    (select max(greatest(x.answered_at, case when x.ending in ('saidNo', 'withdrawn') then x.ended_at end, m.starts_at)) from group_member x left join group_attendance a on a.member_id = x.id and a.presence = 'came' left join group_meeting m on m.id = a.meeting_id where x.job_seeker_id = p.id),
    (select max(greatest(x.at, x.goes_along_at)) from move x where x.job_seeker_id = p.id),
    (select max(e.at) from talent_offer x join talent_offer_event e on e.offer_id = x.id where x.job_seeker_id = p.id and e.by_party = 'jobseeker'),
    (select max(greatest(x.at, x.ended_at)) from company_wish x where x.job_seeker_id = p.id),
    (select max(x.since) from hidden_company x where x.job_seeker_id = p.id),
    (select max(x.at) from favourite_vacancy x where x.account_id = p.account_id),
    (select max(x.at) from hidden_vacancy x where x.account_id = p.account_id),
    (select max(greatest(x.created_at, x.looked_at)) from saved_search x where x.account_id = p.account_id),
    (select max(greatest(x.agreed_at, case when x.state in ('declined', 'withdrawn') then x.ended_at end)) from story x where x.email = p.email::citext)) as at`;

/**
 * Work, from when it was agreed on until aftercare is over: a year after the start, or the last day of a contract that is longer. Work
 * that ended is over on its last day, and so is its aftercare. A place in a queue, as long as it is open.
 */
const stillsSql = Prisma.sql`
  select json_agg(json_build_object('from', still.begins, 'until', still.ends)) as stills from (
    select least(x.created_at, x.starts_on::timestamptz) as begins,
      (case when x.state = 'ended' then x.ended_on + interval '1 day' else greatest(x.starts_on + interval '1 year', x.ends_on + interval '1 day') end)::timestamptz as ends
    from placement x where x.job_seeker_id = p.id
    union all
    select x.joined_at, case when x.state in ('waiting', 'offered', 'accepted') then null else coalesce(x.ended_at, x.started_at, x.answered_at, x.joined_at) end
    from queue_entry x where x.job_seeker_id = p.id) still`;
