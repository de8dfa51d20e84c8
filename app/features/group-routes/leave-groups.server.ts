import { isoDay } from "~/platform/dates";
import { prisma, type Tx } from "~/platform/db.server";
import { lockRoute } from "./lock-route.server";
import { seatNext } from "./seat.server";

/** For the person's own export: to which groups the person was asked, what the answer was, who noted what. */
export async function collectGroups(jobSeekerId: string) {
  const rows = await prisma.groupMember.findMany({
    where: { jobSeekerId }, orderBy: { proposedAt: "asc" },
    select: {
      proposedAt: true, why: true, answeredAt: true, saidYes: true, seatedAt: true, endedAt: true, ending: true, outcome: true, outcomeAt: true,
      route: { select: { title: true, startsOn: true, organisation: { select: { name: true } } } },
      attendance: { orderBy: { meeting: { startsAt: "asc" } }, select: { presence: true, notedAt: true, meeting: { select: { startsAt: true, title: true } } } },
    },
  });
  return rows.map(({ route, attendance, ...row }) => ({
    ...row, group: route.title, by: route.organisation.name, startsOn: isoDay(route.startsOn),
    attendance: attendance.map(({ meeting, presence, notedAt }) => ({ at: meeting.startsAt, what: meeting.title, presence, notedAt })),
  }));
}

/** Erasure: everything that says in which groups somebody was goes; others move up where it has not begun. */
export async function leaveGroups(tx: Tx, jobSeekerId: string): Promise<void> {
  const rows = await tx.groupMember.findMany({ where: { jobSeekerId }, orderBy: { routeId: "asc" }, distinct: ["routeId"], select: { routeId: true } });
  for (const { routeId } of rows) {
    const route = await lockRoute(tx, routeId);
    await tx.groupMember.deleteMany({ where: { routeId, jobSeekerId } });
    if (route) await seatNext(tx, route);
  }
}
