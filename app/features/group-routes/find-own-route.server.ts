import type { Actor } from "~/features/accounts";
import { prisma } from "~/platform/db.server";
import { lineOf } from "./list-routes.server";
import { standingOf, stepsOf, type Outcome, type OwnStep, type Presence, type Standing } from "./model/member";
import { canAnswer } from "./policy";
import { viewRoute, viewSelect, type RouteView } from "./view-route";

export type OwnRoute = RouteView & {
  standing: Standing;
  placeInLine: number | null;
  steps: readonly OwnStep[];
  outcome: Outcome | null;
  /** why the contact person thought of this one, and the first name of who asked */
  why: string;
  askedBy: string;
  /** by meeting */
  presence: Record<string, Presence>;
};

/** A group to which the person was asked, as that one reads it; null for every other. Of others only how many there are is told. */
export async function findOwnRoute(actor: Actor, routeId: string, locale: "nl" | "en"): Promise<OwnRoute | null> {
  if (!canAnswer(actor)) return null;
  const member = await prisma.groupMember.findFirst({
    where: { routeId, jobSeekerId: actor.jobSeekerId }, orderBy: [{ proposedAt: "desc" }, { id: "desc" }],
    select: {
      id: true, why: true, saidYes: true, chair: true, endedAt: true, ending: true, outcome: true,
      proposedBy: { select: { account: { select: { firstName: true } } } },
      attendance: { select: { meetingId: true, presence: true } },
      route: { select: viewSelect },
    },
  });
  if (!member) return null;
  const view = viewRoute(member.route, locale);
  const standing = standingOf(member);
  return {
    ...view, standing, placeInLine: lineOf(member.route.members, member.id), steps: stepsOf(standing, view.state, member.outcome), outcome: member.outcome, why: member.why,
    askedBy: member.proposedBy?.account.firstName ?? "", presence: Object.fromEntries(member.attendance.map(({ meetingId, presence }) => [meetingId, presence])),
  };
}
