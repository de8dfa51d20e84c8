import type { Actor } from "~/features/accounts";
import { inTransaction } from "~/platform/db.server";
import { done, notFound, refused, type Outcome } from "~/platform/outcome";
import { m } from "~/paraglide/messages";
import { administeredOrganisations } from "../policy";

/** For somebody who lost phone and recovery codes: the next sign-in sets up a new app, and all sessions end. */
export async function resetSecondFactor(actor: Actor, membershipId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const found = await tx.membership.findFirst({
      where: { id: membershipId, endedAt: null, organisation: administeredOrganisations(actor) },
      select: { accountId: true },
    });
    if (!found) return notFound();
    if (found.accountId === actor.accountId) return refused(m.organisations_not_yourself());
    await tx.account.update({ where: { id: found.accountId }, data: { secondFactorSecret: null, secondFactorSince: null, secondFactorLastStep: null } });
    await tx.recoveryCode.deleteMany({ where: { accountId: found.accountId } });
    await tx.session.deleteMany({ where: { accountId: found.accountId } });
    return done();
  });
}
