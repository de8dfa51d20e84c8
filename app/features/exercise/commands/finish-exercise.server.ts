import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, type Outcome } from "~/platform/outcome";
import { readAnswers } from "../exercise-rows.server";
import { lockExercise } from "../lock-exercise.server";
import { openQuestions } from "../model/answers";

/** Rounds the exercise off: the former result goes, and with it whether that one was shared. */
export function finishExercise(actor: Actor): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const locked = await lockExercise(tx, actor, "underway");
    if (!locked.ok) return locked;
    const { id, jobSeekerId } = locked.value;
    if (openQuestions(await readAnswers(tx, id)).unseen.length > 0) return conflict(m.exercise_not_all_seen());
    await tx.talentExercise.deleteMany({ where: { jobSeekerId, state: "finished" } });
    await tx.talentExercise.update({ where: { id }, data: { state: "finished", finishedAt: now() } });
    return done();
  });
}
