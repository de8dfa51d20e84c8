import type { Actor } from "~/features/accounts";
import { inTransaction } from "~/platform/db.server";
import { done, type Outcome } from "~/platform/outcome";
import { lockMaker } from "../lock-exercise.server";

/** Takes all answers away, also those of a result that was shared. What was put in the profile stays there. */
export function removeExercise(actor: Actor): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const maker = await lockMaker(tx, actor);
    if (!maker.ok) return maker;
    await tx.talentExercise.deleteMany({ where: { jobSeekerId: maker.value.jobSeekerId } });
    return done();
  });
}
