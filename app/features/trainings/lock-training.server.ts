import type { Tx } from "~/platform/db.server";
import { isoDay } from "~/platform/dates";
import type { SignUp } from "~/platform/chairs";

export const tiesSelect = { organisationId: true, municipalityId: true } as const;

/** A training under a row lock that stays until the end of the transaction: whoever signs up or leaves waits here, which also is the order of arrival. */
export async function lockTraining(tx: Tx, trainingId: string) {
  await tx.$queryRaw`select id from training where id = ${trainingId}::uuid for update`;
  const found = await tx.training.findUnique({
    // by id: the policy of the caller asks who may do what
    where: { id: trainingId },
    select: { id: true, title: true, places: true, startsOn: true, closedAt: true, ...tiesSelect },
  });
  return found && { ...found, startsOn: found.startsOn && isoDay(found.startsOn) };
}

export type LockedTraining = NonNullable<Awaited<ReturnType<typeof lockTraining>>>;

/** Everybody who has a chair or waits. */
export function listOpenSignUps(tx: Tx, trainingId: string): Promise<(SignUp & { jobSeekerId: string })[]> {
  return tx.trainingSignUp.findMany({ where: { trainingId, endedAt: null }, orderBy: { number: "asc" }, select: { id: true, number: true, chair: true, jobSeekerId: true } });
}
