import { listVacancyCards } from "~/features/vacancies/index.server";
import type { VacancyCardView } from "~/features/vacancies";
import { prisma } from "~/platform/db.server";

/** The newest published places that anybody can react to, for the front page. */
export async function listNewestVacancies(locale: "nl" | "en", limit: number): Promise<VacancyCardView[]> {
  const newest = await prisma.vacancy.findMany({
    where: { state: "published", placeKind: { not: "adapted" } },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: limit,
    select: { id: true },
  });
  return listVacancyCards(newest.map(({ id }) => id), locale);
}
