import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { dateOfDay, isoDay } from "~/platform/dates";
import { inTransaction } from "~/platform/db.server";
import { enqueue } from "~/platform/jobs.server";
import { conflict, done, invalid, type Outcome } from "~/platform/outcome";
import { m } from "~/paraglide/messages";
import { closePlacement } from "../close-placement.server";
import { allowStep } from "../allow-step.server";
import type { EndReason } from "../model/choices";

/**
 * Work or a trial ends, said by the person or the own contact person. The match, or the place in the queue, follows by a job: the
 * features of those words decide what it means there (a place freed within a month goes to the next, rule 18).
 */
export function endPlacement(actor: Actor, placementId: string, { endedOn, reason }: { endedOn: string; reason: EndReason }): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const allowed = await allowStep(tx, actor, placementId, "end");
    if (!allowed.ok) return allowed;
    const { placement, party } = allowed.value;
    if (endedOn > isoDay(now())) return invalid("", { endedOn: [m.placements_end_in_future()] });
    if (placement.state === "running" && dateOfDay(endedOn) < placement.startsOn) return invalid("", { endedOn: [m.placements_end_before_start()] });
    if (!(await closePlacement(tx, placementId, { endedOn: dateOfDay(endedOn), reason, party, actorId: actor.accountId }))) return conflict(m.placements_not_now());
    if (placement.kind === "work" && placement.matchId) await enqueue(tx, "complete-match-of-placement", { matchId: placement.matchId }, { key: `complete-match:${placement.matchId}` });
    if (placement.queueEntryId) await enqueue(tx, "free-place-of-entry", { entryId: placement.queueEntryId }, { key: `free-place:${placement.queueEntryId}` });
    return done();
  });
}
