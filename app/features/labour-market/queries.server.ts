import type { Actor } from "~/features/accounts";
import { prisma } from "~/platform/db.server";
import type { Cell } from "./model/balance";
import { readableMunicipalities } from "./policy";

export type MunicipalityName = { id: string; slug: string; name: string };

/** The municipalities that the actor may read of, by name. */
export function listReadable(actor: Actor): Promise<MunicipalityName[]> {
  const readable = readableMunicipalities(actor);
  return prisma.municipality.findMany({ where: readable === "all" ? {} : { id: { in: [...readable] } }, orderBy: { name: "asc" }, select: { id: true, slug: true, name: true } });
}

/**
 * Per task and municipality how many findable people would like it, and how many open places have it. Counted in the tables
 * that the search keeps: who is there can be found, and what is there is published. A place that somebody began in is not open.
 * @param tasks only these; null = all
 */
export function countCells(municipalityIds: readonly string[], tasks: readonly string[] | null): Promise<Cell[]> {
  const [ids, asked] = [[...municipalityIds], tasks && [...tasks]];
  return prisma.$queryRaw<Cell[]>`
    with want as (
      select liked as task, municipality_id, count(*)::int as people from search_talent, unnest(likes) liked
      where municipality_id = any(${ids}::uuid[]) and (${asked}::text[] is null or liked = any(${asked}::text[]))
      group by 1, 2),
    taken as (select vacancy_id, count(*)::int as people from match where state = 'placed' group by 1),
    ask as (
      select had as task, s.municipality_id, sum(greatest(0, v.places - coalesce(t.people, 0)))::int as places
      from search_vacancy s join vacancy v on v.id = s.vacancy_id left join taken t on t.vacancy_id = v.id, unnest(s.task) had
      where s.municipality_id = any(${ids}::uuid[]) and (${asked}::text[] is null or had = any(${asked}::text[]))
      group by 1, 2)
    select task, municipality_id as "municipalityId", coalesce(people, 0) as people, coalesce(places, 0) as places
    from want full join ask using (task, municipality_id)`;
}
