import type { Actor } from "~/features/accounts";
import { notify } from "~/features/notifications/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";
import { canAgree } from "../policy";
import { readPlan } from "../read-plan.server";

/** The person's yes to the plan that they read: another wording, changed meanwhile, is read first. */
export function agreeToPlan(actor: Actor, hash: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (!canAgree(actor)) return refused(m.plans_person_only());
    const { jobSeekerId } = actor;
    await tx.$queryRaw`select id from job_seeker where id = ${jobSeekerId}::uuid for update`;
    const plan = await readPlan(tx, jobSeekerId);
    if (!plan) return notFound();
    if (plan.hash !== hash || !plan.askedAt) return conflict(m.plans_changed_meanwhile());
    const { count } = await tx.planAgreement.createMany({ data: [{ jobSeekerId, at: now(), hash, words: plan.words }], skipDuplicates: true });
    const helper = await tx.jobSeeker.findUniqueOrThrow({ where: { id: jobSeekerId }, select: { contactPerson: { select: { accountId: true, endedAt: true } } } });
    if (count > 0 && helper.contactPerson && !helper.contactPerson.endedAt) {
      await notify(tx, { accountId: helper.contactPerson.accountId, kind: "plan_agreed", key: `plan-agreed:${jobSeekerId}:${hash}`, path: `/gemeente/mensen/${jobSeekerId}/plan`, params: { name: actor.firstName }, side: "contact" });
    }
    return done();
  });
}
