import type { Tx } from "~/platform/db.server";

/** Locks what waits for a decision on a vacancy, before the vacancy itself: decisions take the locks in the same order. */
export async function lockOpenReviews(tx: Tx, vacancyId: string): Promise<void> {
  await tx.$queryRaw`
    select review.id from review join vacancy_version version on version.id = review.vacancy_version_id
    where version.vacancy_id = ${vacancyId}::uuid and review.state = 'open' for update of review`;
}

/** The poster took back what waited: nobody needs to decide any more. */
export async function withdrawReviews(tx: Tx, vacancyId: string): Promise<void> {
  await tx.review.updateMany({
    where: { state: "open", vacancyVersion: { vacancyId } },
    data: { state: "superseded", lockedById: null, lockedAt: null },
  });
}
