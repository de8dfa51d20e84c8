import { showPeople, sumShown, type ShownCount } from "~/features/insights";
import { prisma } from "~/platform/db.server";

export type Began = { kind: string; began: number; still: number };
export type WhatWasDone = { began: ShownCount; still: ShownCount; kinds: { kind: string; began: ShownCount }[] };

/** People who began at a company through this site, by kind of place, and who are still there: by a match, or by a queue. */
export function countBegan(organisationId: string): Promise<Began[]> {
  return prisma.$queryRaw<Began[]>`
    select kind, count(*)::int as began, (count(*) filter (where still))::int as still from (
      select v.place_kind::text as kind, m.state = 'placed' as still from match m join vacancy v on v.id = m.vacancy_id
      where v.place_of_work_id = ${organisationId}::uuid and exists (select 1 from match_event e where e.match_id = m.id and e.to_state = 'placed')
      union all
      select v.place_kind::text, q.state = 'started' and q.ended_at is null from queue_entry q join vacancy v on v.id = q.vacancy_id
      where v.place_of_work_id = ${organisationId}::uuid and q.started_at is not null) began
    where kind is not null group by 1 order by 1`;
}

/** The same as everybody may read it (rule 24): each number by itself, totals of what is told. Null when nobody began. */
export function tellBegan(counted: readonly Began[]): WhatWasDone | null {
  const kinds = counted.filter(({ began }) => began > 0).map(({ kind, began }) => ({ kind, began: showPeople(began) }));
  if (kinds.length === 0) return null;
  return { began: sumShown(kinds.map(({ began }) => began)), still: sumShown(counted.map(({ still }) => showPeople(still))), kinds };
}
