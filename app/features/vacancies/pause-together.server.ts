import type { Prisma, Tx } from "~/platform/db.server";
import { lockVacancy, moveVacancy } from "./vacancy-move.server";

export type PauseTogether = { where: Pick<Prisma.VacancyWhereInput, "postedById" | "placeOfWorkId" | "workplaceId" | "OR">; actorId: string | null; reason: string };

/** Takes published vacancies off the site at once, because an agreement or a company's verification ended. @returns how many */
export async function pauseTogether(tx: Tx, { where, actorId, reason }: PauseTogether): Promise<number> {
  const found = await tx.vacancy.findMany({ where: { ...where, state: "published" }, orderBy: { id: "asc" }, select: { id: true } });
  for (const { id } of found) {
    const vacancy = await lockVacancy(tx, id);
    if (vacancy?.state === "published") await moveVacancy(tx, { vacancy, action: "stopShowing", actorId, reason });
  }
  return found.length;
}
