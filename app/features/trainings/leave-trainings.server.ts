import type { Tx } from "~/platform/db.server";
import { lockTraining } from "./lock-training.server";
import { seatNext } from "./seat-next.server";

/** Takes everything away that says which trainings a person signed up for; others move up. For erasure of one's data. */
export async function leaveTrainings(tx: Tx, jobSeekerId: string): Promise<void> {
  const signedUp = await tx.trainingSignUp.findMany({ where: { jobSeekerId }, orderBy: { trainingId: "asc" }, distinct: ["trainingId"], select: { trainingId: true } });
  for (const { trainingId } of signedUp) {
    const training = await lockTraining(tx, trainingId);
    await tx.trainingSignUp.deleteMany({ where: { trainingId, jobSeekerId } });
    if (training && !training.closedAt) await seatNext(tx, training);
  }
}
