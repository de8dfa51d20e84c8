import type { Actor } from "~/features/accounts";
import { declineReasonById } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { inTransaction } from "~/platform/db.server";
import { done, invalid, type Outcome } from "~/platform/outcome";
import { allowAction, moveMatch } from "../move-match.server";

/** The contact person's no: the job seeker reads why, the company only that it does not go ahead (rule 13). */
export function refuse(actor: Actor, matchId: string, { reason, note }: { reason: string; note: string }): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const allowed = await allowAction(tx, actor, matchId, "refuse");
    if (!allowed.ok) return allowed;
    if (declineReasonById(reason)?.role !== "contactPerson") return invalid(m.matches_choose_reason(), { reason: [m.matches_choose_reason()] });
    const ownWords = reason === "contact-person-own-words";
    if (ownWords && note.trim().length < 5) return invalid(m.matches_write_why(), { note: [m.matches_write_why()] });
    const { match, party, to } = allowed.value;
    await moveMatch(tx, match, { action: "refuse", to, party, actorId: actor.accountId, reason, note: note.trim() });
    return done();
  });
}
