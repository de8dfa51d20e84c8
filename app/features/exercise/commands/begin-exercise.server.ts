import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, type Outcome } from "~/platform/outcome";
import { lockMaker } from "../lock-exercise.server";

/** Begins an exercise, or goes on with the one that was begun. A result that is there stays until this one is finished. */
export function beginExercise(actor: Actor): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const maker = await lockMaker(tx, actor);
    if (!maker.ok) return maker;
    const key = { jobSeekerId: maker.value.jobSeekerId, state: "underway" } as const;
    await tx.talentExercise.upsert({ where: { jobSeekerId_state: key }, create: { ...key, startedAt: now() }, update: {} });
    return done();
  });
}
