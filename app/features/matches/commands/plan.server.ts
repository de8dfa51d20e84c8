import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { after, days, now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, invalid, type Outcome } from "~/platform/outcome";
import { allowAction, moveMatch } from "../move-match.server";

export type FirstStep = { kind: "meeting" | "tour" | "trialDay"; at: Date; where: string; with: string };

/** Plans the first step, or another moment for it. */
export function plan(actor: Actor, matchId: string, step: FirstStep): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const allowed = await allowAction(tx, actor, matchId, "plan");
    if (!allowed.ok) return allowed;
    if (step.at <= now()) return invalid(m.matches_date_past(), { day: [m.matches_date_past()] });
    if (step.at > after(days(365))) return invalid(m.matches_date_far(), { day: [m.matches_date_far()] });
    const { match, party, to } = allowed.value;
    const changes = { plannedKind: step.kind, plannedAt: step.at, plannedWhere: step.where, plannedWith: step.with };
    await moveMatch(tx, match, { action: "plan", to, party, actorId: actor.accountId, changes });
    return done();
  });
}
