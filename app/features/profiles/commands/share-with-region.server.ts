import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, refused, type Outcome } from "~/platform/outcome";
import { canWriteProfile } from "../policy";

/** A dated consent, off by default and withdrawn at once (rule 7). Giving it twice keeps the first date. */
export function shareWithRegion(actor: Actor, share: boolean): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (!canWriteProfile(actor)) return refused(m.profiles_only_job_seekers());
    await tx.jobSeeker.updateMany({
      where: { id: actor.jobSeekerId, ...(share ? { sharedWithRegionSince: null } : {}) },
      data: { sharedWithRegionSince: share ? now() : null },
    });
    return done();
  });
}
