import type { Tx } from "~/platform/db.server";
import { withdrawReviews } from "~/features/reviews/index.server";
import { lockVacancy, moveVacancy } from "./vacancy-move.server";

/** The last place is taken by a placement. The caller closes what else was open on it. Does nothing for a vacancy that has ended. */
export async function fillVacancy(tx: Tx, { vacancyId, actorId }: { vacancyId: string; actorId: string | null }): Promise<void> {
  const vacancy = await lockVacancy(tx, vacancyId);
  if (vacancy?.state !== "published" && vacancy?.state !== "paused") return;
  await withdrawReviews(tx, vacancyId);
  await tx.vacancyVersion.updateMany({ where: { vacancyId, state: "submitted" }, data: { state: "superseded" } });
  await moveVacancy(tx, { vacancy, action: "fill", actorId, reason: "filled-here", changes: { closeReason: "filled-here" } });
}
