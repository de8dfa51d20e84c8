import { Prisma } from "#prisma/generated/client/client";
import { openStates } from "~/features/matches";
import { prisma } from "~/platform/db.server";
import type { BoardOf } from "./find-board.server";
import type { Standing } from "./model/board";
import { standingsOf, type Facts } from "./model/facts";

/** The companies with work in a municipality, at two moments, in one question: by the step of theirs that is furthest, as with people. */
export async function readCompanies({ municipalityId, from, until }: BoardOf): Promise<Standing[]> {
  const rows = await prisma.$queryRaw<(Facts & { id: string; name: string; known: boolean })[]>(Prisma.sql`
    with moments as (select at::timestamptz from unnest(array[${from}, ${until}]::timestamptz[]) as t (at)),
    work as materialized (select id, place_of_work_id, created_at from vacancy where municipality_id = ${municipalityId}::uuid),
    companies as materialized (
      select o.id, o.name, o.created_at from organisation o
      where o.kind = 'company' and (o.municipality_id = ${municipalityId}::uuid or exists (select from work where place_of_work_id = o.id))),
    vacancies as (
      select v.place_of_work_id as company_id, t.at, bool_or(e.state = 'published') as up, bool_or(e.state in ('submitted', 'paused')) as sent
      from work v cross join moments t
      cross join lateral (select to_state as state from vacancy_event where vacancy_id = v.id and at <= t.at order by at desc, id desc limit 1) e group by 1, 2),
    steps as (
      select v.place_of_work_id as company_id, t.at, bool_or(e.state::text = any (${[...openStates]}::text[])) as open, bool_or(e.state = 'placed') as placed
      from match mt join work v on v.id = mt.vacancy_id cross join moments t
      cross join lateral (select to_state as state from match_event where match_id = mt.id and at <= t.at order by at desc, id desc limit 1) e group by 1, 2),
    placements as (
      select v.place_of_work_id as company_id, t.at, bool_or(e.state in ('planned', 'running')) as placed
      from placement pl join work v on v.id = pl.vacancy_id cross join moments t
      cross join lateral (select to_state as state from placement_event where placement_id = pl.id and at <= t.at order by at desc, id desc limit 1) e
      where pl.kind = 'work' group by 1, 2)
    select c.id, c.name, c.created_at <= t.at as known,
      coalesce(s.placed, false) or coalesce(p.placed, false) as "isPlaced", coalesce(s.open, false) as "hasOpenMatch",
      coalesce(v.up, false) as "isUp", coalesce(v.sent, false) as "isSent"
    from companies c cross join moments t
    left join vacancies v on v.company_id = c.id and v.at = t.at
    left join steps s on s.company_id = c.id and s.at = t.at
    left join placements p on p.company_id = c.id and p.at = t.at
    order by c.id, t.at`);
  return standingsOf(rows);
}
