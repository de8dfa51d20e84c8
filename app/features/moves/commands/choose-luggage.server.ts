import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, refused, type Outcome } from "~/platform/outcome";
import { lockMover, tiesOf } from "../lock-mover.server";
import { readLuggage } from "../model/luggage";
import { canPack } from "../policy";

/** A dated consent to what the next contact person may read. It can be changed until somebody has taken over. */
export function chooseLuggage(actor: Actor, chosen: readonly unknown[]): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const mover = actor.jobSeekerId ? await lockMover(tx, actor.jobSeekerId) : null;
    if (!mover) return refused(m.moves_only_job_seekers());
    if (!mover.move || !canPack(actor, tiesOf(mover.move))) return conflict(m.moves_not_now());
    await tx.move.update({ where: { id: mover.move.id }, data: { goesAlong: readLuggage(chosen), goesAlongAt: now() } });
    return done();
  });
}
