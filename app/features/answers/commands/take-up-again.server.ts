import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, refused, type Outcome } from "~/platform/outcome";
import { canKeepAnswers } from "../policy";
import { endPause, lockStanding } from "./count-answers.server";

/** "Wij gaan weer antwoorden": the pause ends and the vacancies come back. Pressed twice or by two colleagues it is one. */
export function takeUpAgain(actor: Actor): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const { organisationId } = actor;
    if (!organisationId || !canKeepAnswers(actor, "takeUpAgain", organisationId)) return refused(m.answers_only_company());
    const { pausedSince } = await lockStanding(tx, organisationId);
    if (!pausedSince) return conflict(m.answers_not_paused());
    await endPause(tx, organisationId, actor.accountId);
    return done();
  });
}
