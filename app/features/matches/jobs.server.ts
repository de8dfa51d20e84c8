import { after, days, now } from "~/platform/clock";
import { inTransaction, prisma } from "~/platform/db.server";
import type { CronJob, JobHandlers } from "~/platform/jobs.server";
import { closesAfterDays, dueNow, reminderDays, sidesAsked } from "./model/answer-clock";
import { findTransition } from "./model/transitions";
import { lockMatch, moveMatch } from "./move-match.server";
import { tellToAnswer } from "./tell-about.server";
import { tellOfVersion } from "./tell-of-vacancy.server";

/** So many are read at once. */
const batch = 500;

/** Ends what nobody answered. Running twice, or beside an answer, has one effect: each match is looked at again under its lock. */
export async function expireSilentMatches(): Promise<number> {
  const before = after(-days(closesAfterDays));
  let expired = 0;
  for (;;) {
    const silent = await listSilent(before);
    const soFar = expired;
    for (const id of silent) expired += await expire(id, before);
    // without progress another process does the rest
    if (silent.length < batch || expired === soFar) return expired;
  }
}

async function listSilent(before: Date): Promise<string[]> {
  const silent = await prisma.match.findMany({
    where: { state: { in: ["interest", "invitation", "proposal"] }, changedAt: { lte: before } },
    orderBy: { changedAt: "asc" },
    take: batch,
    select: { id: true },
  });
  return silent.map(({ id }) => id);
}

function expire(id: string, before: Date): Promise<number> {
  return inTransaction(async (tx) => {
    const match = await lockMatch(tx, id);
    if (!match || match.changedAt > before || !findTransition(match, "expire", "system")) return 0;
    await moveMatch(tx, match, { action: "expire", to: "expired", party: "system", actorId: null });
    return 1;
  });
}

/**
 * Reminds whoever must answer (product rule 7), each side once per day of the clock. Running twice, in two processes or beside an
 * answer has one effect: the row of the reminder is unique, and is written under the lock that an answer takes too.
 * @returns how many sides were reminded
 */
export async function remindSilentSides(): Promise<number> {
  let reminded = 0;
  for (;;) {
    const due = await listDue();
    const before = reminded;
    for (const id of due) reminded += await remind(id);
    // without progress another process does the rest
    if (due.length < batch || reminded === before) return reminded;
  }
}

async function listDue(): Promise<string[]> {
  const [three, seven, fourteen] = reminderDays;
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    select m.id from match m
    where m.state in ('interest', 'invitation', 'proposal') and m.changed_at <= ${after(-days(three))} and m.changed_at > ${after(-days(closesAfterDays))}
      and not exists (
        select 1 from answer_reminder r where r.match_id = m.id and r.since = m.changed_at
          and r.day = case when m.changed_at <= ${after(-days(fourteen))} then ${fourteen}::int when m.changed_at <= ${after(-days(seven))} then ${seven}::int else ${three}::int end)
    order by m.changed_at, m.id limit ${batch}`;
  return rows.map(({ id }) => id);
}

function remind(id: string): Promise<number> {
  return inTransaction(async (tx) => {
    const match = await lockMatch(tx, id);
    const at = now();
    const day = match && dueNow(match.changedAt, at);
    if (!match || day === null || day === "close") return 0;
    let reminded = 0;
    for (const side of sidesAsked(match)) {
      const { count } = await tx.answerReminder.createMany({ data: { matchId: id, side, since: match.changedAt, day: day!, at }, skipDuplicates: true });
      if (count === 0) continue;
      await tellToAnswer(tx, match, side, { day: day!, at });
      reminded += 1;
    }
    return reminded;
  });
}

/** The placement of a match ended: so did the match. */
const completeMatch = ({ matchId }: { matchId: string }) =>
  inTransaction(async (tx) => {
    const match = await lockMatch(tx, matchId);
    if (match && findTransition(match, "complete", "system")) await moveMatch(tx, match, { action: "complete", to: "completed", party: "system", actorId: null });
  });

export const jobs: JobHandlers = {
  "complete-match-of-placement": completeMatch,
  "expire-silent-matches": async () => {
    await expireSilentMatches();
  },
  "remind-silent-sides": async () => {
    await remindSilentSides();
  },
  "tell-of-version": ({ versionId }: { versionId: string }) => inTransaction((tx) => tellOfVersion(tx, versionId)),
};

/** What ended is not reminded of any more, so the end comes first; mails go out by day. */
export const cron: CronJob[] = [{ task: "expire-silent-matches", match: "10 5 * * *" }, { task: "remind-silent-sides", match: "40 6 * * *" }];
