import { prisma } from "~/platform/db.server";

export type OpenVacancy = { id: string; title: string };

/** Published vacancies that a company posts or that are done there, newest first: people are compared with one of them. */
export async function listOpenVacancies(organisationId: string): Promise<OpenVacancy[]> {
  return prisma.$queryRaw<OpenVacancy[]>`
    select v.id, coalesce(live.content ->> 'title', '') as title
    from vacancy v join vacancy_version live on live.id = v.live_version_id
    where v.state = 'published' and (v.posted_by_id = ${organisationId}::uuid or v.place_of_work_id = ${organisationId}::uuid)
    order by v.published_at desc limit 50`;
}
