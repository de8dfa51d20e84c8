import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, notFound, type Outcome } from "~/platform/outcome";
import { listOpenSignUps, lockTraining } from "../lock-training.server";
import { canKeep } from "../policy";
import { tellPerson } from "../tell.server";

/** It is over, or does not go ahead: nobody can sign up any more, and everybody who had is told. */
export function closeTraining(actor: Actor, trainingId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const training = await lockTraining(tx, trainingId);
    if (!training || !canKeep(actor, training)) return notFound();
    if (training.closedAt) return done();
    const at = now();
    for (const { id, jobSeekerId } of await listOpenSignUps(tx, trainingId)) {
      await tx.trainingSignUp.update({ where: { id }, data: { endedAt: at, chair: null, ending: "closed" } });
      await tellPerson(tx, "training_closed", { signUpId: id, jobSeekerId, title: training.title, trainingId });
    }
    await tx.training.update({ where: { id: trainingId }, data: { closedAt: at, changedAt: at } });
    return done();
  });
}
