import { closeMatchesOfVacancy } from "~/features/matches/index.server";
import type { Tx } from "~/platform/db.server";

/** The vacancy is over: whoever waits for an answer gets a kind one (product rule 7). `except`: matches of who took a place. */
export async function endMatches(tx: Tx, vacancyId: string, closeReason: string, actorId: string | null, except: readonly string[] = []): Promise<void> {
  await closeMatchesOfVacancy(tx, { vacancyId, closeReason, actorId, except });
}
