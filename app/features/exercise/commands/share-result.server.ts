import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, type Outcome } from "~/platform/outcome";
import { lockExercise } from "../lock-exercise.server";
import { tellContactPerson } from "../tell-contact-person.server";

/** Lets the own contact person read the result, and tells them; a dated consent that can be withdrawn at once. */
export function shareResult(actor: Actor): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const locked = await lockExercise(tx, actor, "finished");
    if (!locked.ok) return locked;
    const { id, jobSeekerId } = locked.value;
    if (!(await tellContactPerson(tx, { exerciseId: id, jobSeekerId }))) return conflict(m.exercise_no_contact_person());
    await tx.talentExercise.updateMany({ where: { id, sharedSince: null }, data: { sharedSince: now() } });
    return done();
  });
}
