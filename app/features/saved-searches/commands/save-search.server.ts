import type { Actor } from "~/features/accounts";
import { workQuestionOf } from "~/features/finding";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, invalid, type Outcome } from "~/platform/outcome";
import { longestQuestion, mostSaved } from "../model/limits";

/** Keeps what an address of `/werk` asks. Keeping the same again changes nothing. */
export async function saveSearch(actor: Actor, params: URLSearchParams): Promise<Outcome<{ question: string }>> {
  const question = workQuestionOf(params);
  if (!question) return refuse(m.saved_searches_nothing_asked());
  if (question.length > longestQuestion) return refuse(m.saved_searches_too_long());
  return inTransaction(async (tx) => {
    // whoever keeps two at once waits for the first, so that ten stay ten
    await tx.$queryRaw`select 1 as locked from account where id = ${actor.accountId}::uuid for no key update`;
    const kept = await tx.savedSearch.findMany({ where: { accountId: actor.accountId }, select: { question: true } });
    if (kept.some((one) => one.question === question)) return done({ question });
    if (kept.length >= mostSaved) return conflict(m.saved_searches_full({ number: mostSaved }));
    const at = now();
    await tx.savedSearch.create({ data: { accountId: actor.accountId, question, createdAt: at, lookedAt: at, mailsFrom: at } });
    return done({ question });
  });
}

const refuse = (message: string) => invalid(message, { question: [message] });
