import type { Actor } from "~/features/accounts";
import { listFittingPeople, type FoundPerson } from "~/features/finding/index.server";
import type { MyVacancy } from "~/features/vacancies/index.server";

export type PeopleForVacancy = { vacancyId: string; title: string; people: FoundPerson[] };

/** So many vacancies, and so many people in all. */
const [mostVacancies, mostPeople] = [3, 6];

/** People who fit the newest vacancies that can be found, each of them once. Nobody before the company is verified (rule 8). */
export async function findPeopleThatFit(actor: Actor, vacancies: readonly MyVacancy[]): Promise<PeopleForVacancy[]> {
  const published = vacancies.filter(({ state }) => state === "published").sort((a, b) => (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0)).slice(0, mostVacancies);
  const found = await listFittingPeople(actor, published.map(({ id }) => id), { each: published.length > 1 ? mostPeople / mostVacancies : mostPeople / 2, place: "employerHome" });
  return published.flatMap(({ id, title }) => { const people = found.get(id) ?? []; return people.length > 0 ? [{ vacancyId: id, title, people }] : []; });
}
