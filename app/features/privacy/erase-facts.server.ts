import type { Tx } from "~/platform/db.server";
import { findEraseObstacles, type EraseObstacle } from "./policy";

/** What still has to be done before this account can be deleted; empty when nothing. */
export async function listEraseObstacles(db: Tx, accountId: string): Promise<EraseObstacle[]> {
  const active = { endedAt: null };
  const [people, memberships] = await Promise.all([
    db.jobSeeker.count({ where: { contactPerson: { accountId, ...active } } }),
    db.membership.findMany({
      where: { accountId, role: "employer", ...active },
      select: {
        isManager: true,
        organisation: {
          select: {
            memberships: { where: { ...active, role: "employer", accountId: { not: accountId } }, select: { isManager: true } },
            _count: { select: { posted: { where: { state: { in: ["submitted", "published", "paused"] } } } } },
          },
        },
      },
    }),
  ]);
  return findEraseObstacles({
    people,
    companies: memberships.map(({ isManager, organisation }) => ({
      isManager,
      otherMembers: organisation.memberships.length,
      otherManagers: organisation.memberships.filter((other) => other.isManager).length,
      openVacancies: organisation._count.posted,
    })),
  });
}
