import type { Actor } from "~/features/accounts";
import { openMatchThread } from "~/features/messages/index.server";
import { m } from "~/paraglide/messages";
import { inTransaction } from "~/platform/db.server";
import { done, invalid, type Outcome } from "~/platform/outcome";
import { checksFor } from "../model/checks";
import { allowAction, moveMatch } from "../move-match.server";

/** The second key: from here on both sides see how to reach each other, and a thread between them opens (rule 14). */
export function approve(actor: Actor, matchId: string, { checks }: { checks: string[] }): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const allowed = await allowAction(tx, actor, matchId, "approve");
    if (!allowed.ok) return allowed;
    const { match, party, to } = allowed.value;
    const needed = checksFor(match.vacancy.remuneration);
    if (!needed.every((check) => checks.includes(check))) return invalid(m.matches_tick_everything(), { checks: [m.matches_tick_everything()] });
    await moveMatch(tx, match, { action: "approve", to, party, actorId: actor.accountId, changes: { checks: needed } });
    await openMatchThread(tx, matchId);
    return done();
  });
}
