import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, refused, type Outcome } from "~/platform/outcome";
import { lockMoment } from "../lock-moment.server";
import { undoWithin } from "../model/moments";

/** Takes back a slip: only by who logged it, within a day; afterwards it was never there. */
export function undoMoment(actor: Actor, momentId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const locked = await lockMoment(tx, actor, momentId);
    if (!locked.ok) return locked;
    const { moment } = locked.value;
    if (moment.membershipId !== actor.membershipId) return refused(m.contact_moments_not_yours());
    if (now().getTime() - moment.at.getTime() > undoWithin) return refused(m.contact_moments_undo_late());
    await tx.contactMoment.delete({ where: { id: moment.id } });
    return done();
  });
}
