import type { Actor } from "~/features/accounts";
import type { Tx } from "~/platform/db.server";
import { today } from "~/platform/dates";

type Wanted = { organisationId: string; involvedOrganisationIds: string[]; submittedById: string | null; knownTo: string | null };

/**
 * The accounts that are told of something new in the queue: the one who knows the person or the company, with who stands in;
 * otherwise every contact person of the organisation, or its administrators where contact persons may not decide.
 */
export async function findDeciders(tx: Tx, { organisationId, involvedOrganisationIds, submittedById, knownTo }: Wanted): Promise<string[]> {
  const role = involvedOrganisationIds.includes(organisationId) ? "administrator" : "contactPerson";
  const members = await tx.membership.findMany({
    where: { organisationId, role, endedAt: null, accountId: { not: submittedById ?? undefined } },
    select: { id: true, accountId: true },
  });
  const day = today();
  const known = knownTo
    ? await tx.standIn.findMany({ where: { absentId: knownTo, from: { lte: day }, until: { gte: day } }, select: { standInId: true } })
    : [];
  const first = new Set([knownTo, ...known.map((row) => row.standInId)]);
  const told = members.filter((member) => first.has(member.id));
  return [...new Set((told.length > 0 ? told : members).map((member) => member.accountId))];
}

/**
 * The accounts that may give the second yes to a company: other contact persons of the organisation, and its administrators where there
 * is none, or where it is the organisation's own company. Empty when the actor is alone.
 */
export async function findSecondDeciders(tx: Tx, actor: Actor, { organisationId, involvedOrganisationIds }: Pick<Wanted, "organisationId" | "involvedOrganisationIds">): Promise<string[]> {
  const members = await tx.membership.findMany({
    where: { organisationId, role: { in: ["contactPerson", "administrator"] }, endedAt: null, accountId: { not: actor.accountId } },
    select: { accountId: true, role: true },
  });
  const having = (role: string) => [...new Set(members.filter((member) => member.role === role).map(({ accountId }) => accountId))];
  const colleagues = involvedOrganisationIds.includes(organisationId) ? [] : having("contactPerson");
  return colleagues.length > 0 ? colleagues : having("administrator");
}
