import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, refused, type Outcome } from "~/platform/outcome";
import { canKeepAnswers } from "../policy";
import { lockStanding } from "./count-answers.server";

/** How many new reactions a month a company wants; null is as many as come. Reactions that are there stay. */
export function chooseLimit(actor: Actor, limit: number | null): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const { organisationId } = actor;
    if (!organisationId || !canKeepAnswers(actor, "limit", organisationId)) return refused(m.answers_only_company());
    const { monthlyLimit } = await lockStanding(tx, organisationId);
    if (monthlyLimit === limit) return done();
    await tx.answerStanding.update({ where: { organisationId }, data: { monthlyLimit: limit } });
    await tx.answerEvent.create({ data: { organisationId, at: now(), actorId: actor.accountId, action: "limited", number: limit } });
    return done();
  });
}
