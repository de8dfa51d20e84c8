import { Prisma } from "#prisma/generated/client/client";
import { shortName } from "~/features/caseload/index.server";
import { prisma } from "~/platform/db.server";
import type { BoardOf } from "./find-board.server";
import type { Meeting } from "./model/meetings";

type Row = Omit<Meeting, "person"> & { firstName: string; lastName: string };

/**
 * Where a person and a company came together in a week: the last step of each match and placement that brought them closer. The newest first.
 * A place that came from a queue is told while the person lets the contact person know of it (rule 16).
 */
export async function readMeetings({ organisationId, municipalityId, from, until }: BoardOf): Promise<Meeting[]> {
  const rows = await prisma.$queryRaw<Row[]>(Prisma.sql`
    with people as materialized (
      select js.id, a.first_name, a.last_name from job_seeker js join account a on a.id = js.account_id and a.erased_at is null join membership c on c.id = js.contact_person_id
      where js.municipality_id = ${municipalityId}::uuid and c.organisation_id = ${organisationId}::uuid),
    steps as (
      select mt.job_seeker_id, mt.vacancy_id, e.at, e.to_state::text as step from match mt join people p on p.id = mt.job_seeker_id join match_event e on e.match_id = mt.id
      where e.at > ${from} and e.at <= ${until} and e.from_state is distinct from e.to_state and e.to_state in ('mutual', 'approved', 'planned', 'placed')
      union all
      select pl.job_seeker_id, pl.vacancy_id, e.at, pl.kind::text from placement pl join people p on p.id = pl.job_seeker_id join placement_event e on e.placement_id = pl.id
      left join queue_entry q on q.id = pl.queue_entry_id
      where e.at > ${from} and e.at <= ${until} and e.to_state = 'running' and e.from_state is distinct from e.to_state and coalesce(q.shown_to_contact, true)),
    last as (select distinct on (job_seeker_id, vacancy_id) * from steps order by job_seeker_id, vacancy_id, at desc, step)
    select l.job_seeker_id as "jobSeekerId", p.first_name as "firstName", p.last_name as "lastName", o.id as "companyId", o.name as company, l.step, l.at
    from last l join people p on p.id = l.job_seeker_id join vacancy v on v.id = l.vacancy_id join organisation o on o.id = v.place_of_work_id
    order by l.at desc, l.job_seeker_id`);
  return rows.map(({ firstName, lastName, ...row }) => ({ ...row, person: shortName(firstName, `${firstName} ${lastName}`) }));
}
