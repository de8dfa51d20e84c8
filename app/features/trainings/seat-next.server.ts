import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { listOpenSignUps, type LockedTraining } from "./lock-training.server";
import { nextInLine } from "~/platform/chairs";
import { tellPerson } from "./tell.server";

/** Gives free chairs to who waits longest, and tells them. The caller holds the lock of the training. */
export async function seatNext(tx: Tx, training: LockedTraining): Promise<void> {
  const signUps = await listOpenSignUps(tx, training.id);
  for (const { id, chair } of nextInLine(training.places, signUps)) {
    const { jobSeekerId } = await tx.trainingSignUp.update({ where: { id }, data: { chair, seatedAt: now() }, select: { jobSeekerId: true } });
    await tellPerson(tx, "training_chair", { signUpId: id, jobSeekerId, title: training.title, trainingId: training.id });
  }
}
