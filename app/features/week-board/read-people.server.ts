import { Prisma } from "#prisma/generated/client/client";
import { shortName } from "~/features/caseload/index.server";
import { openStates } from "~/features/matches";
import { prisma } from "~/platform/db.server";
import type { Standing } from "./model/board";
import { standingsOf, type Facts } from "./model/facts";
import type { BoardOf } from "./find-board.server";

type Row = Facts & { id: string; firstName: string; lastName: string; known: boolean };

/**
 * Where the people of an organisation in a municipality stand at two moments, in one question. Each moment is read from what was written
 * down until then: events of matches and placements, decisions about profiles. For a profile of today its own state counts.
 */
export async function readPeople({ organisationId, municipalityId, from, until, isRunning }: BoardOf): Promise<Standing[]> {
  const rows = await prisma.$queryRaw<Row[]>(Prisma.sql`
    with moments as (select at::timestamptz from unnest(array[${from}, ${until}]::timestamptz[]) as t (at)),
    people as materialized (
      select js.id, js.state, js.paused_at, a.first_name, a.last_name, coalesce(js.taken_at, js.created_at) as since
      from job_seeker js join account a on a.id = js.account_id and a.erased_at is null join membership c on c.id = js.contact_person_id
      where js.municipality_id = ${municipalityId}::uuid and c.organisation_id = ${organisationId}::uuid),
    steps as (
      select mt.job_seeker_id, t.at, bool_or(e.state::text = any (${[...openStates]}::text[])) as open, bool_or(e.state = 'placed') as placed
      from match mt join people p on p.id = mt.job_seeker_id cross join moments t
      cross join lateral (select to_state as state from match_event where match_id = mt.id and at <= t.at order by at desc, id desc limit 1) e group by 1, 2),
    work as (
      select pl.job_seeker_id, t.at, bool_or(e.state in ('planned', 'running')) as placed
      from placement pl join people p on p.id = pl.job_seeker_id cross join moments t
      cross join lateral (select to_state as state from placement_event where placement_id = pl.id and at <= t.at order by at desc, id desc limit 1) e
      where pl.kind = 'work' group by 1, 2),
    versions as (
      select v.job_seeker_id, t.at, true as sent, bool_or(v.state = 'approved' and v.decided_at <= t.at) as approved
      from profile_version v join people p on p.id = v.job_seeker_id cross join moments t where v.submitted_at <= t.at group by 1, 2)
    select p.id, p.first_name as "firstName", p.last_name as "lastName", p.since <= t.at as known,
      coalesce(s.placed, false) or coalesce(w.placed, false) as "isPlaced", coalesce(s.open, false) as "hasOpenMatch", coalesce(v.sent, false) as "isSent",
      case when t.at = ${until}::timestamptz and ${isRunning} then p.state in ('live', 'changed')
        else coalesce(v.approved, false) and (p.paused_at is null or p.paused_at > t.at) end as "isUp"
    from people p cross join moments t
    left join steps s on s.job_seeker_id = p.id and s.at = t.at
    left join work w on w.job_seeker_id = p.id and w.at = t.at
    left join versions v on v.job_seeker_id = p.id and v.at = t.at
    order by p.id, t.at`);
  return standingsOf(rows.map(({ firstName, lastName, ...row }) => ({ ...row, name: shortName(firstName, `${firstName} ${lastName}`) })));
}
