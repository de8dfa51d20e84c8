import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import type { Tx } from "~/platform/db.server";
import { conflict, done, refused, type Outcome } from "~/platform/outcome";
import { canMake } from "./policy";

type State = "underway" | "finished";
export type LockedExercise = { id: string; jobSeekerId: string };

/**
 * The own exercise in this state, or why not. The row of the job seeker is held until the end: whoever begins, answers, finishes
 * or removes twice at once does it one after the other.
 */
export async function lockExercise(tx: Tx, actor: Actor, state: State): Promise<Outcome<LockedExercise>> {
  const locked = await lockMaker(tx, actor);
  if (!locked.ok) return locked;
  const found = await tx.talentExercise.findUnique({ where: { jobSeekerId_state: { jobSeekerId: locked.value.jobSeekerId, state } }, select: { id: true, jobSeekerId: true } });
  return found ? done(found) : conflict(state === "underway" ? m.exercise_not_underway() : m.exercise_no_result());
}

export async function lockMaker(tx: Tx, actor: Actor): Promise<Outcome<{ jobSeekerId: string }>> {
  if (!canMake(actor)) return refused(m.exercise_only_job_seekers());
  await tx.$queryRaw`select id from job_seeker where id = ${actor.jobSeekerId}::uuid for no key update`;
  return done({ jobSeekerId: actor.jobSeekerId });
}
