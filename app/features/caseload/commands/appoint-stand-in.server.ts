import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { dateOfDay, today } from "~/platform/dates";
import { inTransaction } from "~/platform/db.server";
import { done, invalid, refused, type Outcome } from "~/platform/outcome";

export type StandInPeriod = { colleague: string; from: string; until: string };

/** A colleague decides for the actor between two days, both included. Days are ISO. */
export function appointStandIn(actor: Actor, { colleague, from, until }: StandInPeriod): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (actor.role !== "contactPerson" || !actor.membershipId || !actor.organisationId) return refused(m.caseload_not_yours());
    const [first, last] = [dateOfDay(from), dateOfDay(until)];
    if (last < first) return invalid(m.caseload_until_before_from(), { until: [m.caseload_until_before_from()] });
    if (last < today()) return invalid(m.caseload_until_past(), { until: [m.caseload_until_past()] });
    const found = await tx.membership.findFirst({ where: { id: colleague, organisationId: actor.organisationId, role: "contactPerson", endedAt: null, NOT: { id: actor.membershipId } }, select: { id: true } });
    if (!found) return invalid(m.caseload_choose_colleague(), { colleague: [m.caseload_choose_colleague()] });
    const same = { absentId: actor.membershipId, standInId: found.id, from: first, until: last };
    // the own row is held, so that a second press finds the first
    await tx.$queryRaw`select id from membership where id = ${actor.membershipId}::uuid for no key update`;
    if ((await tx.standIn.count({ where: same })) === 0) await tx.standIn.create({ data: same });
    return done();
  });
}

/** The actor is back, or the colleague cannot after all. */
export function endStandIn(actor: Actor, standInRowId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (actor.role !== "contactPerson" || !actor.membershipId) return refused(m.caseload_not_yours());
    await tx.standIn.deleteMany({ where: { id: standInRowId, absentId: actor.membershipId } });
    return done();
  });
}
