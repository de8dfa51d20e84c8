import { pauseTogether, showAgainTogether } from "~/features/vacancies/index.server";
import { after, days, now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { answerRules, mustPause, standingOf, type EndedQuestion } from "../model/standing";
import { tellOfPause } from "../tell-of-pause.server";

/** Why vacancies of a silent company left the site; those and no others come back with it. */
export const restReason = "unanswered";

export type LockedStanding = { pausedSince: Date | null; countsFrom: Date | null; monthlyLimit: number | null };

/** The standing of a company under a lock until the end of the transaction; made when it has none. The first lock of all. */
export async function lockStanding(tx: Tx, organisationId: string): Promise<LockedStanding> {
  await tx.$executeRaw`insert into answer_standing (organisation_id) values (${organisationId}::uuid) on conflict do nothing`;
  await tx.$queryRaw`select 1 from answer_standing where organisation_id = ${organisationId}::uuid for update`;
  return tx.answerStanding.findUniqueOrThrow({ where: { organisationId }, select: { pausedSince: true, countsFrom: true, monthlyLimit: true } });
}

/**
 * Counts how a company answers, pauses it when it leaves too many without an answer (rule 22), and ends a pause when it has
 * answered everybody who waited. However often and in how many processes it runs, a pause is one pause, one log row, one mail each.
 */
export function countAnswers(organisationId: string): Promise<void> {
  return inTransaction(async (tx) => {
    const { pausedSince, countsFrom } = await lockStanding(tx, organisationId);
    const at = now();
    const questions = await readQuestions(tx, organisationId, after(-days(answerRules.windowDays), at));
    await tx.answerStanding.update({ where: { organisationId }, data: { ...standingOf(questions, at), countedAt: at } });
    if (pausedSince) {
      const hasAnswered = questions.some(({ isAnswered, endedAt }) => isAnswered && endedAt > pausedSince);
      if (hasAnswered && (await countWaiting(tx, organisationId)) === 0) await endPause(tx, organisationId, null);
    } else if (mustPause(questions, { at, countsFrom })) await pause(tx, organisationId, questions.filter(({ isAnswered, endedAt }) => !isAnswered && (!countsFrom || endedAt > countsFrom)).length);
  });
}

async function pause(tx: Tx, organisationId: string, unanswered: number): Promise<void> {
  const at = now();
  await tx.answerStanding.update({ where: { organisationId }, data: { pausedSince: at } });
  const event = await tx.answerEvent.create({ data: { organisationId, at, actorId: null, action: "paused", number: unanswered }, select: { id: true } });
  // where nobody selects, nobody waits for an answer: a queue goes on (product rule 6)
  await pauseTogether(tx, { where: { postedById: organisationId, openHiring: false }, actorId: null, reason: restReason });
  await tellOfPause(tx, { organisationId, eventId: event.id, unanswered });
}

/** What was left unanswered before is forgiven; the vacancies that the pause took away come back. @param actorId null when answering ended it */
export async function endPause(tx: Tx, organisationId: string, actorId: string | null): Promise<void> {
  const at = now();
  await tx.answerStanding.update({ where: { organisationId }, data: { pausedSince: null, countsFrom: at } });
  await tx.answerEvent.create({ data: { organisationId, at, actorId, action: "resumed" } });
  await showAgainTogether(tx, { postedById: organisationId, actorId, reason: restReason });
}

const countWaiting = (tx: Tx, organisationId: string) =>
  tx.match.count({ where: { state: { in: ["interest", "proposal"] }, employerAnswer: "waiting", vacancy: { postedById: organisationId } } });

/**
 * Reactions and proposals to a company that ended: by its first answer, or by 21 days of its silence. A later no is no second
 * answer, and what was taken back or closed meanwhile was never left unanswered.
 */
export function readQuestions(tx: Tx, organisationId: string, since: Date): Promise<EndedQuestion[]> {
  return tx.$queryRaw<EndedQuestion[]>`
    select m.created_at as "askedAt", coalesce(first.at, m.changed_at) as "endedAt", first.at is not null as "isAnswered"
    from match m join vacancy v on v.id = m.vacancy_id
    left join lateral (
      select e.at from match_event e where e.match_id = m.id and e.by_party = 'employer' and e.action in ('sayYes', 'decline') order by e.at limit 1
    ) first on true
    where v.posted_by_id = ${organisationId}::uuid and m.origin in ('interest', 'proposal')
      and (first.at is not null or (m.state = 'expired' and m.employer_answer = 'waiting'))
      and coalesce(first.at, m.changed_at) >= ${since}`;
}
