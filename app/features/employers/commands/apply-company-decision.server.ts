import { notify } from "~/features/notifications/index.server";
import { pauseTogether } from "~/features/vacancies/index.server";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";

export type CompanyDecision = { organisationId: string; decision: "approved" | "changesAsked" | "rejected"; note: string };

/**
 * What a decision does to a company, in the transaction of the review. From `verified` on its members see people (rule 8);
 * who said yes first, and so spoke with it, becomes its fixed contact when it has none. After a no its vacancies leave the site at once.
 */
export async function applyCompanyDecision(tx: Tx, { organisationId, decision, note }: CompanyDecision): Promise<void> {
  await tx.$queryRaw`select id from organisation where id = ${organisationId}::uuid for update`;
  const company = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { name: true, accountContactId: true } });
  if (decision === "approved") {
    const accountContactId = company.accountContactId ?? (await findFirstWhoSaidYes(tx, organisationId));
    await tx.organisation.update({ where: { id: organisationId }, data: { verification: "verified", verifiedAt: now(), accountContactId } });
  } else {
    await tx.organisation.update({ where: { id: organisationId }, data: { verification: decision === "rejected" ? "refused" : "waiting", verifiedAt: null } });
    await pauseTogether(tx, { where: { OR: [{ postedById: organisationId }, { placeOfWorkId: organisationId }] }, actorId: null, reason: "company-not-verified" });
  }
  await tellManagers(tx, organisationId, company.name, decision, note);
}

/** A contact person: an administrator who gave the second yes is nobody's fixed contact. */
async function findFirstWhoSaidYes(tx: Tx, organisationId: string): Promise<string | null> {
  const review = await tx.review.findFirst({
    where: { companyId: organisationId, state: "approved", decidedById: { not: null } },
    orderBy: { decidedAt: "desc" },
    select: { firstYesById: true, decidedById: true, organisationId: true },
  });
  if (!review) return null;
  const accountIds = [review.firstYesById, review.decidedById].filter((id) => id !== null);
  const members = await tx.membership.findMany({ where: { accountId: { in: accountIds }, organisationId: review.organisationId, role: "contactPerson", endedAt: null }, select: { id: true, accountId: true } });
  return accountIds.flatMap((id) => members.find(({ accountId }) => accountId === id)?.id ?? [])[0] ?? null;
}

async function tellManagers(tx: Tx, organisationId: string, company: string, decision: CompanyDecision["decision"], note: string): Promise<void> {
  const members = await tx.membership.findMany({ where: { organisationId, role: "employer", endedAt: null }, select: { accountId: true } });
  for (const { accountId } of members) {
    await notify(tx, {
      accountId,
      kind: decision === "approved" ? "company_verified" : "company_refused",
      key: `company-decision:${organisationId}:${now().toISOString()}`,
      path: "/bedrijf",
      params: { company, note },
      side: "company",
    });
  }
}
