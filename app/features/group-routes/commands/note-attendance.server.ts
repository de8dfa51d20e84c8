import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, notFound, type Outcome } from "~/platform/outcome";
import { lockRoute } from "../lock-route.server";
import type { Presence } from "../model/member";
import { canKeep } from "../policy";

/** Who was at a meeting, noted by who keeps the route, from its start on. What was noted can be put right. */
export function noteAttendance(actor: Actor, routeId: string, meetingId: string, members: readonly { id: string; presence: Presence }[]): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const route = await lockRoute(tx, routeId);
    const meeting = route && canKeep(actor, route.ties) ? await tx.groupMeeting.findFirst({ where: { id: meetingId, routeId }, select: { startsAt: true } }) : null;
    if (!meeting) return notFound();
    if (meeting.startsAt > now()) return conflict(m.group_routes_meeting_not_begun());
    const known = await tx.groupMember.count({ where: { routeId, endedAt: null, chair: { not: null }, id: { in: members.map(({ id }) => id) } } });
    if (known < new Set(members.map(({ id }) => id)).size) return notFound();
    for (const { id, presence } of members) {
      const noted = { presence, notedAt: now() };
      await tx.groupAttendance.upsert({ where: { memberId_meetingId: { memberId: id, meetingId } }, create: { memberId: id, meetingId, ...noted }, update: noted });
    }
    return done();
  });
}
