import type { Actor } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { today } from "~/platform/dates";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, notFound, type Outcome } from "~/platform/outcome";
import { lockRoute } from "../lock-route.server";
import { stateOf } from "../model/group-route";
import { canSee } from "../policy";
import { seatNext } from "../seat.server";
import { tellMember } from "../tell.server";

/** The contact person takes one of the own people back before it begins; the person hears it, and who waits longest gets the place. */
export function takeBack(actor: Actor, routeId: string, memberId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const route = await lockRoute(tx, routeId);
    if (!route || !canSee(actor, route.ties)) return notFound();
    const member = await tx.groupMember.findFirst({ where: { id: memberId, routeId, jobSeeker: peopleIn(actor, "own") }, select: { id: true, jobSeekerId: true, endedAt: true } });
    if (!member) return notFound();
    if (member.endedAt) return done();
    if (stateOf(route, today()) !== "toCome") return conflict(m.group_routes_not_open());
    await tx.groupMember.update({ where: { id: member.id }, data: { endedAt: now(), chair: null, ending: "takenBack" } });
    await tellMember(tx, "group_taken_back", route, member);
    await seatNext(tx, route);
    return done();
  });
}
