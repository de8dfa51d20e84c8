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
