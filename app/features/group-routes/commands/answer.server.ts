import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { today } from "~/platform/dates";
import { inTransaction, type Tx } from "~/platform/db.server";
import { conflict, done, notFound, type Outcome } from "~/platform/outcome";
import { lockRoute, type LockedRoute } from "../lock-route.server";
import { stateOf } from "../model/group-route";
import { standingOf, stepsOf, type OwnStep } from "../model/member";
import { canAnswer } from "../policy";
import { seat, seatNext } from "../seat.server";
import { tellContacts } from "../tell.server";

/**
 * The person says yes or no to a group, gives the place back before it begins, or stops on the way: `model/member.ts` says when. A yes
 * gets a place while there is one, else the end of the line. The same twice is once.
 * @returns the place after a yes; null is the waiting line
 */
export function answerGroup(actor: Actor, routeId: string, step: OwnStep): Promise<Outcome<{ chair: number | null }>> {
  return inTransaction(async (tx) => {
    const route = canAnswer(actor) ? await lockRoute(tx, routeId) : null;
    const member = route && (await lastRow(tx, routeId, actor.jobSeekerId!));
    if (!route || !member) return notFound();
    const standing = standingOf(member);
    if (isDone(step, standing, member.outcome === "stopped")) return done({ chair: member.chair });
    if (!stepsOf(standing, stateOf(route, today()), member.outcome).includes(step)) return conflict(m.group_routes_not_now());
    switch (step) {
      case "yes":
        return done({ chair: await sayYes(tx, actor, route, member) });
      case "no":
        await tx.groupMember.update({ where: { id: member.id }, data: { saidYes: false, answeredAt: now(), endedAt: now(), ending: "saidNo" } });
        await tellContacts(tx, "group_no", route, member, { except: actor.accountId });
        return done({ chair: null });
      case "leave":
        await tx.groupMember.update({ where: { id: member.id }, data: { endedAt: now(), chair: null, ending: "withdrawn" } });
        await tellContacts(tx, "group_left", route, member, { except: actor.accountId, alsoLeader: true });
        await seatNext(tx, route);
        return done({ chair: null });
      case "stop":
        // the place stays taken: who began counts in what came of the group
        await tx.groupMember.update({ where: { id: member.id }, data: { outcome: "stopped", outcomeAt: now() } });
        await tellContacts(tx, "group_left", route, member, { except: actor.accountId, alsoLeader: true });
        return done({ chair: member.chair });
    }
  });
}

type Row = NonNullable<Awaited<ReturnType<typeof lastRow>>>;

/** The newest way of this person into the group. */
const lastRow = (tx: Tx, routeId: string, jobSeekerId: string) =>
  tx.groupMember.findFirst({ where: { routeId, jobSeekerId }, orderBy: [{ proposedAt: "desc" }, { id: "desc" }], select: { id: true, jobSeekerId: true, proposedById: true, why: true, saidYes: true, chair: true, endedAt: true, ending: true, outcome: true } });

function isDone(step: OwnStep, standing: string, hasStopped: boolean): boolean {
  if (step === "yes") return standing === "hasPlace" || standing === "waits";
  if (step === "no") return standing === "saidNo";
  return step === "leave" ? standing === "withdrawn" : hasStopped;
}

async function sayYes(tx: Tx, actor: Actor, route: LockedRoute, member: Row): Promise<number | null> {
  // who said no or left comes back at the end of the line, with a row of its own
  const open = member.endedAt ? await tx.groupMember.create({ data: { routeId: route.id, jobSeekerId: member.jobSeekerId, proposedById: member.proposedById, why: member.why, proposedAt: now() }, select: { id: true } }) : member;
  const chair = await seat(tx, route, open.id);
  await tellContacts(tx, "group_yes", route, { id: open.id, jobSeekerId: member.jobSeekerId }, { except: actor.accountId });
  return chair;
}
