import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, refused, type Outcome } from "~/platform/outcome";
import { canWriteProfile } from "../policy";

/** A dated consent, off by default and withdrawn at once (rule 7). Giving it twice keeps the first date; each time it begins or ends is kept for the person to see. */
export function shareWithRegion(actor: Actor, share: boolean): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (!canWriteProfile(actor)) return refused(m.profiles_only_job_seekers());
    const at = now();
    const { count } = await tx.jobSeeker.updateMany({
      where: { id: actor.jobSeekerId, sharedWithRegionSince: share ? null : { not: null } },
      data: { sharedWithRegionSince: share ? at : null },
    });
    if (count > 0) await tx.regionConsent.create({ data: { jobSeekerId: actor.jobSeekerId, given: share, at } });
    return done();
  });
}
