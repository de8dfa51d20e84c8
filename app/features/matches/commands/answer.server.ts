import type { Actor } from "~/features/accounts";
import { privateTextErrors } from "~/features/text-guard";
import { declineReasonById } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { inTransaction, type Tx } from "~/platform/db.server";
import { done, invalid, type Outcome } from "~/platform/outcome";
import type { MatchFacts, MatchParty, MatchState } from "../model/transitions";
import { allowAction, moveMatch } from "../move-match.server";

export type MatchAnswer = { answer: "yes" } | { answer: "no"; reason: string; /** a sentence of the company's own, read by the person and the contact person */ note?: string };

/** Yes or no by a job seeker or a company, also a no later on. A no has a human reason that the other side reads. */
export function answer(actor: Actor, matchId: string, input: MatchAnswer): Promise<Outcome<{ state: MatchState }>> {
  return inTransaction((tx) => (input.answer === "yes" ? sayYes(tx, actor, matchId) : decline(tx, actor, matchId, input.reason, input.note ?? "")));
}

async function sayYes(tx: Tx, actor: Actor, matchId: string): Promise<Outcome<{ state: MatchState }>> {
  const allowed = await allowAction(tx, actor, matchId, "sayYes");
  if (!allowed.ok) return allowed;
  const { match, party, to } = allowed.value;
  await moveMatch(tx, match, { action: "sayYes", to, party, actorId: actor.accountId, changes: ownAnswer(party, "yes") });
  return done({ state: to });
}

async function decline(tx: Tx, actor: Actor, matchId: string, reason: string, note: string): Promise<Outcome<{ state: MatchState }>> {
  const allowed = await allowAction(tx, actor, matchId, "decline");
  if (!allowed.ok) return allowed;
  const { match, party, to } = allowed.value;
  if (declineReasonById(reason)?.role !== party) return invalid(m.matches_choose_reason(), { reason: [m.matches_choose_reason()] });
  // a job seeker has the list of reasons alone: own words would tell a company who it is before approval (product rule 5)
  const sentence = party === "employer" ? note.trim() : "";
  const isPrivate = privateTextErrors(sentence);
  if (isPrivate) return invalid(m.matches_sentence_private(), { note: isPrivate });
  await moveMatch(tx, match, { action: "decline", to, party, actorId: actor.accountId, reason, note: sentence, changes: stillAsked(match, party) ? ownAnswer(party, "no") : {} });
  return done({ state: to });
}

/** A no after an earlier yes leaves that yes as it was: the log tells both. */
const stillAsked = (match: MatchFacts, party: MatchParty) => (party === "jobseeker" ? match.jobSeekerAnswer : match.employerAnswer) === "waiting";

const ownAnswer = (party: MatchParty, value: "yes" | "no") => (party === "jobseeker" ? { jobSeekerAnswer: value } : { employerAnswer: value });
