import type { Tx } from "~/platform/db.server";
import { matchSelect } from "./match-row.server";
import { closableStates } from "./model/transitions";
import { moveMatch } from "./move-match.server";

type Close = {
  jobSeekerId?: string;
  vacancyId?: string;
  /** id of a close or decline reason of the vocabulary */
  reason: string;
  actorId: string | null;
  /** sides that already know */
  quiet?: readonly ("jobseeker" | "employer" | "ownContact")[];
  /** matches that stay as they are */
  except?: readonly string[];
};

/** Closes every match of a person or a vacancy that has not led to work, with a kind message to whoever waited. @returns how many */
export async function closeMatches(tx: Tx, { jobSeekerId, vacancyId, reason, actorId, quiet, except = [] }: Close): Promise<number> {
  if (!jobSeekerId && !vacancyId) throw new Error("say whose matches close");
  const whose = { ...(jobSeekerId ? { jobSeekerId } : {}), ...(vacancyId ? { vacancyId } : {}) };
  const found = await tx.match.findMany({ where: { ...whose, id: { notIn: [...except] }, state: { in: [...closableStates] } }, orderBy: { id: "asc" }, select: { id: true } });
  let closed = 0;
  for (const { id } of found) {
    await tx.$queryRaw`select id from match where id = ${id}::uuid for update`;
    const match = await tx.match.findFirst({ where: { id, state: { in: [...closableStates] } }, select: matchSelect });
    if (!match) continue;
    await moveMatch(tx, match, { action: "close", to: "withdrawn", party: "system", actorId, reason, quiet });
    closed += 1;
  }
  return closed;
}

/** A vacancy ends: called by the vacancy's own command, in its transaction. */
export function closeMatchesOfVacancy(tx: Tx, { vacancyId, closeReason, actorId, except }: { vacancyId: string; closeReason: string; actorId: string | null; except?: readonly string[] }): Promise<number> {
  return closeMatches(tx, { vacancyId, reason: closeReason, actorId, quiet: ["employer"], except });
}

/** A person leaves or is erased: companies read that it stops, nothing more. */
export function closeMatchesOfJobSeeker(tx: Tx, { jobSeekerId, actorId }: { jobSeekerId: string; actorId: string | null }): Promise<number> {
  return closeMatches(tx, { jobSeekerId, reason: "jobseeker-not-now", actorId, quiet: ["jobseeker"] });
}
