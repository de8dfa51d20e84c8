import type { Actor } from "~/features/accounts";
import { prisma } from "~/platform/db.server";
import type { Answers } from "./model/answers";
import { canMake } from "./policy";

const rowSelect = { id: true, state: true, finishedAt: true, sharedSince: true, answers: { select: { question: true, answer: true } } } as const;

type Row = { id: string; finishedAt: Date | null; sharedSince: Date | null; answers: { question: string; answer: string }[] };
export type Finished = { finishedAt: Date; sharedSince: Date | null; answers: Answers };

const answersOf = ({ answers }: Row): Answers => new Map(answers.map(({ question, answer }) => [question, answer]));

const finishedOf = (row: Row): Finished | null => (row.finishedAt ? { finishedAt: row.finishedAt, sharedSince: row.sharedSince, answers: answersOf(row) } : null);

/** What somebody made of the exercise: answers so far, and the result that is there. */
export async function readOwnExercise(actor: Actor): Promise<{ underway: Answers | null; finished: Finished | null }> {
  const rows = canMake(actor) ? await prisma.talentExercise.findMany({ where: { jobSeekerId: actor.jobSeekerId }, select: rowSelect }) : [];
  const row = (state: "underway" | "finished") => rows.find((one) => one.state === state);
  const [underway, finished] = [row("underway"), row("finished")];
  return { underway: underway ? answersOf(underway) : null, finished: finished ? finishedOf(finished) : null };
}

/** The finished exercise of the actor. */
export const readFinished = async (actor: Actor): Promise<Finished | null> => (canMake(actor) ? readFinishedOf(actor.jobSeekerId) : null);

/** The finished exercise of a person; the caller asks who may read it. */
export async function readFinishedOf(jobSeekerId: string): Promise<Finished | null> {
  const row = await prisma.talentExercise.findUnique({ where: { jobSeekerId_state: { jobSeekerId, state: "finished" } }, select: rowSelect });
  return row && finishedOf(row);
}
