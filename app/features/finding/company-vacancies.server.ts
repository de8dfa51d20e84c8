import { readVacancyContent } from "~/features/vacancies";
import { prisma } from "~/platform/db.server";

export type OpenVacancy = { id: string; title: string };

/** Published vacancies that a company posts or that are done there, newest first: people are compared with one of them. */
export async function listOpenVacancies(organisationId: string): Promise<OpenVacancy[]> {
  const found = await prisma.vacancy.findMany({
    where: { state: "published", liveVersionId: { not: null }, OR: [{ postedById: organisationId }, { placeOfWorkId: organisationId }] },
    orderBy: { publishedAt: "desc" },
    take: 50,
    select: { id: true, liveVersion: { select: { content: true } } },
  });
  return found.map(({ id, liveVersion }) => ({ id, title: readVacancyContent(liveVersion?.content).title }));
}
