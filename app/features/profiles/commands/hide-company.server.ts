import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, notFound, refused, type Outcome } from "~/platform/outcome";
import { enqueueSearchSync } from "#search/sync.server";
import { canWriteProfile } from "../policy";

/** The person hides from a company (rule 8): it no longer finds or opens the profile. Doing it twice is doing it once. */
export function hideCompany(actor: Actor, organisationId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (!canWriteProfile(actor)) return refused(m.profiles_only_job_seekers());
    const company = await tx.organisation.findFirst({ where: { id: organisationId, kind: { in: ["company", "agency"] } }, select: { id: true } });
    if (!company) return notFound();
    await tx.hiddenCompany.createMany({ data: [{ jobSeekerId: actor.jobSeekerId, organisationId, since: now() }], skipDuplicates: true });
    await enqueueSearchSync(tx, "talent", actor.jobSeekerId);
    return done();
  });
}
