import { now } from "~/platform/clock";
import { today } from "~/platform/dates";
import { inTransaction, prisma } from "~/platform/db.server";
import type { CronJob, JobHandlers } from "~/platform/jobs.server";
import { listSeatedAndWaiting, lockRoute } from "./lock-route.server";
import { daysBetween, stateOf } from "./model/group-route";
import { tellMember } from "./tell.server";

/**
 * On the first day the line is closed: who waited hears that no place came free, and a question without an answer is no longer open.
 * However often it runs, each of them is told once.
 */
export async function closeLines(): Promise<void> {
  const begun = await prisma.groupRoute.findMany({ where: { cancelledAt: null, startsOn: { lte: today() }, members: { some: { endedAt: null, chair: null } } }, orderBy: { id: "asc" }, select: { id: true } });
  for (const { id } of begun) await closeLine(id);
}

const closeLine = (routeId: string) =>
  inTransaction(async (tx) => {
    const route = await lockRoute(tx, routeId);
    if (!route || stateOf(route, today()) === "toCome" || route.cancelledAt) return;
    for (const member of await tx.groupMember.findMany({ where: { routeId, endedAt: null, chair: null }, orderBy: { id: "asc" }, select: { id: true, jobSeekerId: true, saidYes: true } })) {
      await tx.groupMember.update({ where: { id: member.id }, data: { endedAt: now(), ending: member.saidYes ? "noPlace" : "noAnswer" } });
      if (member.saidYes) await tellMember(tx, "group_no_place", route, member);
    }
  });

/** Everybody with a place hears the day before that it begins; under the lock, so that who leaves meanwhile gets none. */
export async function remindOfGroups(): Promise<void> {
  const soon = await prisma.groupRoute.findMany({ where: { cancelledAt: null, startsOn: { gt: today() } }, orderBy: { id: "asc" }, select: { id: true, startsOn: true } });
  for (const { id } of soon.filter(({ startsOn }) => daysBetween(today(), startsOn) === 1)) {
    await inTransaction(async (tx) => {
      const route = await lockRoute(tx, id);
      if (!route || stateOf(route, today()) !== "toCome") return;
      for (const member of await listSeatedAndWaiting(tx, id)) if (member.chair !== null) await tellMember(tx, "group_tomorrow", route, member, { turn: route.startsOn.toISOString() });
    });
  }
}

export const jobs: JobHandlers = { "close-group-lines": closeLines, "remind-of-groups": remindOfGroups };

export const cron: CronJob[] = [{ task: "close-group-lines", match: "10 4 * * *" }, { task: "remind-of-groups", match: "25 7,14 * * *" }];
