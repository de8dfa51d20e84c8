import type { Actor } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { today } from "~/platform/dates";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, notFound, type Outcome as Answer } from "~/platform/outcome";
import { lockRoute } from "../lock-route.server";
import { stateOf } from "../model/group-route";
import type { Outcome } from "../model/member";
import { namesIn } from "../policy";

/** What came of the route for people: noted by who keeps it and by their own contact persons, from the first day on. Null takes back what was noted. */
export function noteOutcomes(actor: Actor, routeId: string, members: readonly { id: string; outcome: Outcome | null }[]): Promise<Answer> {
  return inTransaction(async (tx) => {
    const route = await lockRoute(tx, routeId);
    const names = route ? namesIn(actor, route.ties) : "none";
    if (!route || names === "none") return notFound();
    if (stateOf(route, today()) === "toCome") return conflict(m.group_routes_not_begun());
    const rows = await tx.groupMember.findMany({
      where: { routeId, endedAt: null, chair: { not: null }, id: { in: members.map(({ id }) => id) }, ...(names === "own" ? { jobSeeker: peopleIn(actor, "own") } : {}) },
      select: { id: true, outcome: true },
    });
    const before = new Map(rows.map(({ id, outcome }) => [id, outcome]));
    if (members.some(({ id }) => !before.has(id))) return notFound();
    // what stays as it was keeps its day
    for (const { id, outcome } of members) if (before.get(id) !== outcome) await tx.groupMember.update({ where: { id }, data: { outcome, outcomeAt: outcome ? now() : null } });
    return done();
  });
}
