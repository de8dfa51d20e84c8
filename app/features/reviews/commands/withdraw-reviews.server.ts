import type { Tx } from "~/platform/db.server";

/** Locks the reviews of a vacancy that are open. Whoever changes a vacancy and its reviews locks the reviews first, as deciding does. */
export async function lockOpenReviews(tx: Tx, vacancyId: string): Promise<void> {
  await tx.$queryRaw`
    select review.id from review join vacancy_version on vacancy_version.id = review.vacancy_version_id
    where vacancy_version.vacancy_id = ${vacancyId}::uuid and review.state = 'open' order by review.id for update of review`;
}

/** Takes what waits of a vacancy out of the queue: it was taken back or has ended. */
export async function withdrawReviews(tx: Tx, vacancyId: string): Promise<void> {
  await tx.review.updateMany({ where: { state: "open", vacancyVersion: { vacancyId } }, data: { state: "superseded", lockedById: null, lockedAt: null } });
}

/** The same for the reviews of a profile. */
export async function lockOpenProfileReviews(tx: Tx, jobSeekerId: string): Promise<void> {
  await tx.$queryRaw`
    select review.id from review join profile_version on profile_version.id = review.profile_version_id
    where profile_version.job_seeker_id = ${jobSeekerId}::uuid and review.state = 'open' order by review.id for update of review`;
}

/** Somebody gets a contact person of another organisation: what waits of the profile is decided there (rule 4), by the same promised moment. */
export async function moveProfileReviews(tx: Tx, jobSeekerId: string, to: { organisationId: string; municipalityId: string | null }): Promise<void> {
  await tx.review.updateMany({ where: { state: "open", profileVersion: { jobSeekerId } }, data: { ...to, lockedById: null, lockedAt: null } });
}

export async function withdrawProfileReviews(tx: Tx, jobSeekerId: string): Promise<void> {
  await tx.review.updateMany({ where: { state: "open", profileVersion: { jobSeekerId } }, data: { state: "superseded", lockedById: null, lockedAt: null } });
}
