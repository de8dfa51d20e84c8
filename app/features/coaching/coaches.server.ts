import type { Tx } from "~/platform/db.server";

export type Coach = { membershipId: string; name: string; organisation: string };

/** Job coaches of the organisations that serve a municipality, by name. */
export async function coachesFor(db: Tx, municipalityId: string | null): Promise<Coach[]> {
  if (!municipalityId) return [];
  const coaches = await db.membership.findMany({
    where: { role: "jobCoach", endedAt: null, account: { erasedAt: null }, organisation: { serves: { some: { municipalityId } } } },
    orderBy: [{ account: { firstName: "asc" } }, { id: "asc" }],
    select: { id: true, account: { select: { firstName: true, lastName: true } }, organisation: { select: { name: true } } },
  });
  return coaches.map(({ id, account, organisation }) => ({ membershipId: id, name: `${account.firstName} ${account.lastName}`.trim(), organisation: organisation.name }));
}
