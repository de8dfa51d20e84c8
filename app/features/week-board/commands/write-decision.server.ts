import type { Actor } from "~/features/accounts";
import { privateTextErrors } from "~/features/text-guard";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { dateOfDay, today } from "~/platform/dates";
import { conflict, done, invalid, notFound, type Outcome } from "~/platform/outcome";
import { decisionLimits } from "../model/board-limits";
import type { DecisionInput } from "../model/decision-form";
import { canUseBoard } from "../policy";
import { ownersOf } from "../owners.server";

/** Writes a decision on the board, with who does it and until when. The same one twice is one. Nothing private stands on a wall (decision 0035). */
export function writeDecision(actor: Actor, municipalityId: string, { text, ownerId, dueOn }: DecisionInput): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (!canUseBoard(actor, municipalityId)) return notFound();
    const { organisationId } = actor;
    const isPrivate = privateTextErrors(text);
    if (isPrivate) return invalid("", { text: isPrivate });
    if (dateOfDay(dueOn) < today()) return invalid("", { dueOn: [m.week_board_due_past()] });
    if ((await tx.membership.count({ where: { id: ownerId, ...ownersOf(organisationId) } })) === 0) return invalid("", { ownerId: [m.week_board_owner_missing()] });
    await tx.$queryRaw`select id from organisation where id = ${organisationId}::uuid for no key update`;
    const board = { organisationId, municipalityId, doneAt: null };
    const same = { text, ownerId, dueOn: dateOfDay(dueOn) };
    if ((await tx.boardDecision.count({ where: { ...board, ...same } })) > 0) return done();
    if ((await tx.boardDecision.count({ where: board })) >= decisionLimits.open) return conflict(m.week_board_full({ count: decisionLimits.open }));
    await tx.boardDecision.create({ data: { ...board, ...same, writtenById: actor.membershipId, createdAt: now() } });
    return done();
  });
}
