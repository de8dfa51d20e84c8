import type { Tx } from "~/platform/db.server";
import type { Answers } from "./model/answers";

export async function readAnswers(tx: Pick<Tx, "exerciseAnswer">, exerciseId: string): Promise<Answers> {
  const rows = await tx.exerciseAnswer.findMany({ where: { exerciseId }, select: { question: true, answer: true } });
  return new Map(rows.map(({ question, answer }) => [question, answer]));
}
