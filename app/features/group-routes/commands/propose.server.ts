import type { Actor } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import { privateTextErrors } from "~/features/text-guard";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { today } from "~/platform/dates";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, invalid, notFound, type Outcome } from "~/platform/outcome";
import { lockRoute } from "../lock-route.server";
import { stateOf } from "../model/group-route";
import { canSee } from "../policy";
import { tellMember } from "../tell.server";

/**
 * A contact person asks own people for a group; each of them hears it and says yes or no alone. Being asked holds no place. Who was
 * asked already stays as before.
 * @param why one sentence that each of them reads
 */
export function propose(actor: Actor, routeId: string, jobSeekerIds: readonly string[], why: string): Promise<Outcome<{ asked: number }>> {
  return inTransaction(async (tx) => {
    const route = await lockRoute(tx, routeId);
    if (!route || !canSee(actor, route.ties)) return notFound();
    if (stateOf(route, today()) !== "toCome") return conflict(m.group_routes_not_open());
    const isPrivate = privateTextErrors(why);
    if (isPrivate) return invalid("", { why: isPrivate });
    const wanted = [...new Set(jobSeekerIds)];
    const own = await tx.jobSeeker.count({ where: { AND: [peopleIn(actor, "own"), { id: { in: wanted }, municipalityId: { in: [...route.ties.municipalityIds] } }] } });
    if (own < wanted.length) return notFound();
    const open = await tx.groupMember.findMany({ where: { routeId, endedAt: null, jobSeekerId: { in: wanted } }, select: { jobSeekerId: true } });
    const before = new Set(open.map(({ jobSeekerId }) => jobSeekerId));
    const fresh = wanted.filter((id) => !before.has(id));
    for (const jobSeekerId of fresh) {
      const member = await tx.groupMember.create({ data: { routeId, jobSeekerId, proposedById: actor.membershipId, proposedAt: now(), why }, select: { id: true, jobSeekerId: true } });
      await tellMember(tx, "group_proposed", route, member, { note: why });
    }
    return done({ asked: fresh.length });
  });
}
