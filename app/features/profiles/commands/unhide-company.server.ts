import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { inTransaction } from "~/platform/db.server";
import { done, refused, type Outcome } from "~/platform/outcome";
import { enqueueSearchSync } from "#search/sync.server";
import { canWriteProfile } from "../policy";

export function unhideCompany(actor: Actor, organisationId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (!canWriteProfile(actor)) return refused(m.profiles_only_job_seekers());
    await tx.hiddenCompany.deleteMany({ where: { jobSeekerId: actor.jobSeekerId, organisationId } });
    await enqueueSearchSync(tx, "talent", actor.jobSeekerId);
    return done();
  });
}
