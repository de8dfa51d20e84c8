import type { Actor } from "~/features/accounts";
import { lockPerson, relationTo } from "~/features/caseload/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";
import { canKeepPlan } from "./policy";

/** Runs `work` for who helps this person, with the person held: plans and steps are written one after the other. */
export function asHelper<T>(actor: Actor, jobSeekerId: string, work: (tx: Tx, membershipId: string, accountId: string) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  return inTransaction(async (tx) => {
    const person = await lockPerson(tx, jobSeekerId);
    if (!person || relationTo(actor, person.ties) === "otherContactNotShared") return notFound();
    if (!canKeepPlan(actor, person.ties)) return refused(m.plans_not_yours());
    return work(tx, actor.membershipId!, person.accountId);
  });
}

/** A change of the plan takes back that it was asked. */
export async function touchPlan(tx: Tx, jobSeekerId: string): Promise<Outcome> {
  const { count } = await tx.plan.updateMany({ where: { jobSeekerId }, data: { changedAt: now(), askedAt: null } });
  return count === 0 ? conflict(m.plans_goal_first()) : done();
}
