import type { Actor } from "~/features/accounts";
import { answer, listMatchesByIds, type OpenMatch } from "~/features/matches/index.server";
import { m } from "~/paraglide/messages";
import { done, notFound, refused, type Outcome } from "~/platform/outcome";
import { canKeepAnswers } from "../policy";
import type { OneAnswer } from "../model/answer-form";

export type AnswerResult = { matchId: string; path: string; person: string; title: string; what: "yes" | "no" | "failed"; message: string };

/**
 * Answers several people, each with an own answer and in a transaction of its own: what does not work for one, as somebody took it
 * back meanwhile, changes nothing for the others. A match that is not theirs to see makes it nothing at all.
 */
export async function answerMany(actor: Actor, answers: readonly OneAnswer[]): Promise<Outcome<AnswerResult[]>> {
  if (!canKeepAnswers(actor, "answer", actor.organisationId)) return refused(m.answers_only_company());
  const known = new Map((await listMatchesByIds(actor, answers.map(({ matchId }) => matchId))).map((match) => [match.id, match]));
  if (answers.some(({ matchId }) => !known.has(matchId))) return notFound();
  const results: AnswerResult[] = [];
  for (const one of answers) results.push(await answerOne(actor, one, known.get(one.matchId)!));
  return done(results);
}

async function answerOne(actor: Actor, { matchId, choice, note }: OneAnswer, { path, person, title }: OpenMatch): Promise<AnswerResult> {
  const given = await answer(actor, matchId, choice === "yes" ? { answer: "yes" } : { answer: "no", reason: choice, note });
  const about = { matchId, path, person, title };
  return given.ok ? { ...about, what: choice === "yes" ? "yes" : "no", message: "" } : { ...about, what: "failed", message: given.message };
}
