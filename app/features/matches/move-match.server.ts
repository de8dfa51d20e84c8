import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { endPlacementsOf } from "~/features/placements/index.server";
import { now } from "~/platform/clock";
import type { Prisma, Tx } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";
import { countAnswersOf } from "./count-answers.server";
import { matchSelect, tiesOf, type MatchRow } from "./match-row.server";
import { findTransition, isOpen, transitions, type MatchAction, type MatchParty, type MatchState } from "./model/transitions";
import { partiesOf, relationTo } from "./policy";
import { tellAbout } from "./tell-about.server";

/** What the log calls a party. */
export const partyNames = { jobseeker: "jobseeker", employer: "employer", ownContact: "contactPerson", proposer: "contactPerson", system: "system" } as const satisfies Record<MatchParty, string>;

export type Allowed = { match: MatchRow; party: MatchParty; to: MatchState };

/** Reads a match under a row lock that stays until the end of the transaction. */
export async function lockMatch(tx: Tx, matchId: string): Promise<MatchRow | null> {
  await tx.$queryRaw`select id from match where id = ${matchId}::uuid for update`;
  // by id: the policy of the caller asks who may see it
  return tx.match.findUnique({ where: { id: matchId }, select: matchSelect });
}

/** Whether this person may do this now; the row stays locked, so what is answered stays true. */
export async function allowAction(tx: Tx, actor: Actor, matchId: string, action: MatchAction): Promise<Outcome<Allowed>> {
  const match = await lockMatch(tx, matchId);
  if (!match) return notFound();
  const ties = tiesOf(match);
  if (relationTo(actor, ties) === "none") return notFound();
  const parties = partiesOf(actor, ties);
  const party = parties.find((one) => findTransition(match, action, one) !== null);
  if (party) return done({ match, party, to: findTransition(match, action, party)!.to });
  const couldEver = transitions.some((row) => row.action === action && row.by.some((one) => parties.includes(one)));
  return couldEver ? conflict(m.matches_not_now()) : refused(action === "approve" || action === "refuse" ? m.matches_only_own_contact() : m.matches_not_yours());
}

export type Step = {
  action: MatchAction;
  to: MatchState;
  /** null when the system does it */
  party: MatchParty;
  actorId: string | null;
  /** id of a decline or close reason of the vocabulary */
  reason?: string;
  note?: string;
  changes?: Prisma.MatchUncheckedUpdateInput;
  /** sides that already know and get no mail */
  quiet?: readonly ("jobseeker" | "employer" | "ownContact")[];
};

/** Takes one step of the table: row, log and mails together. The caller holds the lock. */
export async function moveMatch(tx: Tx, match: MatchRow, step: Step): Promise<void> {
  const at = now();
  const { action, to, party, actorId, reason = "", note = "", changes = {} } = step;
  await tx.match.update({ where: { id: match.id }, data: { ...changes, state: to, changedAt: at } });
  const event = await tx.matchEvent.create({
    data: { matchId: match.id, at, actorId, by: partyNames[party], action, from: match.state, to, reason, note },
    select: { id: true },
  });
  if (!isOpen(to)) await endPlacementsOf(tx, { matchId: match.id }, { actorId });
  await tellAbout(tx, match.id, { ...step, eventId: event.id });
  const isAnswer = party === "employer" && (action === "sayYes" || action === "decline");
  if (isAnswer || action === "expire") await countAnswersOf(tx, match.vacancy.postedById);
}
