import type { Actor } from "~/features/accounts";
import { privateTextErrors } from "~/features/text-guard";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { today } from "~/platform/dates";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, invalid, notFound, type Outcome } from "~/platform/outcome";
import { lockRoute } from "../lock-route.server";
import { stateOf } from "../model/group-route";
import { canKeep } from "../policy";
import { tellContacts, tellMember } from "../tell.server";

/**
 * It does not go ahead, or does not go on: everybody who was asked, comes or waits reads why, and so do their contact persons. Who
 * has begun keeps the place in what was, so that attendance stays.
 */
export function cancelRoute(actor: Actor, routeId: string, note: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const route = await lockRoute(tx, routeId);
    if (!route || !canKeep(actor, route.ties)) return notFound();
    if (route.cancelledAt) return done();
    const state = stateOf(route, today());
    if (state === "over") return conflict(m.group_routes_over());
    const isPrivate = privateTextErrors(note);
    if (isPrivate) return invalid("", { note: isPrivate });
    const at = now();
    for (const member of await tx.groupMember.findMany({ where: { routeId, endedAt: null }, orderBy: { id: "asc" }, select: { id: true, jobSeekerId: true, chair: true } })) {
      if (state === "toCome" || member.chair === null) await tx.groupMember.update({ where: { id: member.id }, data: { endedAt: at, chair: null, ending: "cancelled" } });
      await tellMember(tx, "group_cancelled", route, member, { note });
      await tellContacts(tx, "group_cancelled", route, member, { except: actor.accountId, note });
    }
    await tx.groupRoute.update({ where: { id: routeId }, data: { cancelledAt: at, cancelNote: note, changedAt: at } });
    return done();
  });
}
