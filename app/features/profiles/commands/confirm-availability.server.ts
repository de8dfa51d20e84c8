import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, type Outcome } from "~/platform/outcome";
import { enqueueSearchSync } from "#search/sync.server";
import { lockOwnProfile } from "../lock-profile.server";

/** "Ja, ik zoek nog": counts from now again (rule 23). */
export function confirmAvailability(actor: Actor): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const locked = await lockOwnProfile(tx, actor);
    if (!locked.ok) return locked;
    await tx.jobSeeker.update({ where: { id: locked.value.id }, data: { availableConfirmedAt: now() } });
    await enqueueSearchSync(tx, "talent", locked.value.id);
    return done();
  });
}
