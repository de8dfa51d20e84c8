import { Prisma } from "#prisma/generated/client/client";
import { availability } from "~/features/profiles";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { peopleSql, type Counted, type Where } from "./count-flows.server";

/**
 * How everybody stands at this moment, in one question: whether an employer can find somebody and if not why (`whyNotFindable` of profiles,
 * in the words of the database), and the step of the ladder. It cannot be asked of the past: much of it is only known of now.
 */
export function countStocks(db: Pick<Tx, "$queryRaw">, where: Where, span: number): Promise<Counted[]> {
  return db.$queryRaw<Counted[]>(Prisma.sql`
    with people as materialized (
      select p.*, js.state, js.available_confirmed_at as confirmed, live.content
      from (${peopleSql(where)}) p join job_seeker js on js.id = p.id join account a on a.id = js.account_id and a.erased_at is null
      left join profile_version live on live.id = js.live_version_id),
    stands as (
      select m, o, case
          when state = 'submitted' then 'waits'
          when state = 'draft' or content is null then 'draft'
          when state = 'paused' then 'paused'
          when confirmed is null or confirmed <= ${now()}::timestamptz - make_interval(days => ${availability.hidden}::int) then 'notConfirmed'
          when content ->> 'hoursMax' is null or jsonb_array_length(coalesce(content -> 'dayParts', '[]')) = 0 or jsonb_array_length(coalesce(content -> 'travel', '[]')) = 0 then 'gaps'
          when confirmed > ${now()}::timestamptz - make_interval(days => ${availability.asked}::int) then 'fresh'
          else 'aging' end as findability,
        coalesce((select l.step::text from ladder_step l where l.job_seeker_id = people.id order by l.since desc, l.at desc, l.id desc limit 1), 'none') as step
      from people)
    select m as "municipalityId", o as "organisationId", ${span}::int as span, 'findability' as measure, findability as part, count(*)::int as count from stands group by m, o, findability
    union all
    select m, o, ${span}::int, 'ladderStep', step, count(*)::int from stands group by m, o, step`);
}
