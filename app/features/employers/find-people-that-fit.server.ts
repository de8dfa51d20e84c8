import type { Actor } from "~/features/accounts";
import { listFittingPeople, type FoundPerson } from "~/features/finding/index.server";
import type { MyVacancy } from "~/features/vacancies/index.server";

export type PeopleForVacancy = { vacancyId: string; title: string; place: string; people: FoundPerson[] };

/** So many vacancies, and so many people for each; of one vacancy alone there are a few more. */
const [mostVacancies, each, alone] = [3, 2, 4];

/** People who fit the newest vacancies that somebody can be invited for, each of them once. Nobody before the company is verified (rule 8). */
export async function findPeopleThatFit(actor: Actor, vacancies: readonly MyVacancy[]): Promise<PeopleForVacancy[]> {
  const published = vacancies.toSorted((a, b) => (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0));
  const found = await listFittingPeople(actor, published.map(({ id }) => id), { each: published.length > 1 ? each : alone, most: mostVacancies, place: "employerHome" });
  return published.flatMap(({ id, title, place }) => { const people = found.get(id) ?? []; return people.length > 0 ? [{ vacancyId: id, title, place, people }] : []; });
}
