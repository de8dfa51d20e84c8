import { after, days } from "~/platform/clock";
import { inTransaction, prisma } from "~/platform/db.server";
import type { CronJob, JobHandlers } from "~/platform/jobs.server";
import { lockMatch, moveMatch } from "./move-match.server";
import { findTransition } from "./model/transitions";

/** Product rule 7: no silence. After this long without an answer a match ends with an honest message. */
export const silenceEndsAfter = days(21);

/** Ends what nobody answered. Running twice, or beside an answer, has one effect: each match is looked at again under its lock. */
export async function expireSilentMatches(): Promise<number> {
  const before = after(-silenceEndsAfter);
  const silent = await prisma.match.findMany({
    where: { state: { in: ["interest", "invitation", "proposal"] }, changedAt: { lt: before } },
    orderBy: { changedAt: "asc" },
    take: 500,
    select: { id: true },
  });
  let expired = 0;
  for (const { id } of silent) {
    expired += await inTransaction(async (tx) => {
      const match = await lockMatch(tx, id);
      if (!match || match.changedAt >= before || !findTransition(match, "expire", "system")) return 0;
      await moveMatch(tx, match, { action: "expire", to: "expired", party: "system", actorId: null });
      return 1;
    });
  }
  return expired;
}

export const jobs: JobHandlers = {
  "expire-silent-matches": async () => {
    await expireSilentMatches();
  },
};

export const cron: CronJob[] = [{ task: "expire-silent-matches", match: "10 5 * * *" }];
