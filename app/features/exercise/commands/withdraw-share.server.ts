import type { Actor } from "~/features/accounts";
import { inTransaction } from "~/platform/db.server";
import { done, type Outcome } from "~/platform/outcome";
import { lockExercise } from "../lock-exercise.server";

/** Works at once: whoever opens the page of the person after this sees nothing of the exercise. */
export function withdrawShare(actor: Actor): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const locked = await lockExercise(tx, actor, "finished");
    if (!locked.ok) return locked;
    await tx.talentExercise.update({ where: { id: locked.value.id }, data: { sharedSince: null } });
    return done();
  });
}
