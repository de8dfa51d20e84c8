import type { Actor } from "~/features/accounts";
import { pauseTogether } from "~/features/vacancies/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";

/** Lets an agency or werkbedrijf post vacancies for the own company, from today (rule 3). Agreeing twice is one agreement. */
export function agreePosting(actor: Actor, posterId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const { organisationId } = actor;
    if (actor.role !== "employer" || !organisationId || !actor.isManager) return refused(m.employers_managers_only());
    const poster = await tx.organisation.findFirst({
      where: { id: posterId, kind: { in: ["agency", "werkbedrijf"] }, verification: "verified" },
      select: { id: true },
    });
    if (!poster || poster.id === organisationId) return notFound();
    await tx.$queryRaw`select id from organisation where id = ${organisationId}::uuid for update`;
    const stands = await tx.postingAgreement.count({ where: { posterId, companyId: organisationId, withdrawnAt: null } });
    if (stands > 0) return conflict(m.employers_agreement_stands());
    await tx.postingAgreement.create({ data: { posterId, companyId: organisationId, agreedAt: now(), agreedById: actor.accountId } });
    return done();
  });
}

/** Either side ends the agreement. What was posted under it leaves the site at once. */
export function withdrawAgreement(actor: Actor, agreementId: string): Promise<Outcome<{ paused: number }>> {
  return inTransaction(async (tx) => {
    const { organisationId } = actor;
    if (actor.role !== "employer" || !organisationId || !actor.isManager) return refused(m.employers_managers_only());
    const agreement = await tx.postingAgreement.findFirst({
      where: { id: agreementId, withdrawnAt: null, OR: [{ companyId: organisationId }, { posterId: organisationId }] },
      select: { id: true, posterId: true, companyId: true },
    });
    if (!agreement) return notFound();
    const { count } = await tx.postingAgreement.updateMany({ where: { id: agreement.id, withdrawnAt: null }, data: { withdrawnAt: now() } });
    if (count === 0) return notFound();
    const paused = await pauseTogether(tx, { where: { postedById: agreement.posterId, placeOfWorkId: agreement.companyId }, actorId: actor.accountId, reason: "agreement-withdrawn" });
    return done({ paused });
  });
}
