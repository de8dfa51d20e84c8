import type { Actor } from "~/features/accounts";
import { listFittingPeople, type FoundPerson } from "~/features/finding/index.server";
import type { MyVacancy } from "~/features/vacancies/index.server";

export type PeopleForVacancy = { vacancyId: string; title: string; people: FoundPerson[] };

/** Three people who fit the newest vacancy that can be found. Nobody before the company is verified (rule 8). */
export async function findPeopleThatFit(actor: Actor, vacancies: readonly MyVacancy[]): Promise<PeopleForVacancy | null> {
  if (!actor.organisationVerified) return null;
  const [newest] = vacancies.filter(({ state }) => state === "published").sort((a, b) => (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0));
  if (!newest) return null;
  const people = await listFittingPeople(actor, newest.id, 3);
  return people.length > 0 ? { vacancyId: newest.id, title: newest.title, people } : null;
}
