import type { Prisma, Tx } from "~/platform/db.server";
import { lockVacancy, moveVacancy } from "./vacancy-move.server";

export type PauseTogether = { where: Pick<Prisma.VacancyWhereInput, "postedById" | "placeOfWorkId" | "workplaceId" | "openHiring" | "OR">; actorId: string | null; reason: string };

/** Takes published vacancies off the site at once, because an agreement or a company's verification ended, or people got no answer. @returns how many */
export async function pauseTogether(tx: Tx, { where, actorId, reason }: PauseTogether): Promise<number> {
  const found = await tx.vacancy.findMany({ where: { ...where, state: "published" }, orderBy: { id: "asc" }, select: { id: true } });
  for (const { id } of found) {
    const vacancy = await lockVacancy(tx, id);
    if (vacancy?.state === "published") await moveVacancy(tx, { vacancy, action: "stopShowing", actorId, reason });
  }
  return found.length;
}

/** Puts back what `pauseTogether` took away last for this reason; what the poster paused or ended since stays as it is. @returns how many */
export async function showAgainTogether(tx: Tx, { postedById, actorId, reason }: { postedById: string; actorId: string | null; reason: string }): Promise<number> {
  const found = await tx.vacancy.findMany({
    where: { postedById, state: "paused", postedBy: { verification: "verified" }, placeOfWork: { verification: "verified" } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  let shown = 0;
  for (const { id } of found) {
    const vacancy = await lockVacancy(tx, id);
    const last = await tx.vacancyEvent.findFirst({ where: { vacancyId: id, to: "paused", from: "published" }, orderBy: { at: "desc" }, select: { action: true, reason: true } });
    if (vacancy?.state !== "paused" || last?.action !== "stopShowing" || last.reason !== reason) continue;
    await moveVacancy(tx, { vacancy, action: "showAgain", actorId, reason });
    shown += 1;
  }
  return shown;
}
