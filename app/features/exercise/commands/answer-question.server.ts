import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, invalid, type Outcome } from "~/platform/outcome";
import { lockExercise } from "../lock-exercise.server";
import { isAnswerTo } from "../model/answers";
import type { Question } from "../model/option";

/** Keeps the answer to one question, in place of an earlier one. A skip is kept as well, so that the way goes on. */
export function answerQuestion(actor: Actor, question: Question, answer: string): Promise<Outcome> {
  if (!isAnswerTo(question, answer)) return Promise.resolve(invalid(m.exercise_choose_one(), { answer: [m.exercise_choose_one()] }));
  return inTransaction(async (tx) => {
    const locked = await lockExercise(tx, actor, "underway");
    if (!locked.ok) return locked;
    const key = { exerciseId: locked.value.id, question: question.id };
    await tx.exerciseAnswer.upsert({ where: { exerciseId_question: key }, create: { ...key, answer, at: now() }, update: { answer, at: now() } });
    return done();
  });
}
