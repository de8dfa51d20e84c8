import { putAwayHandOvers } from "~/features/caseload/index.server";
import { leaveRounds, putAwayMoments } from "~/features/contact-moments/index.server";
import { putAwayConversation } from "~/features/messages/index.server";
import { holdBackFiles } from "~/features/person-files/index.server";
import { putAwayPlan } from "~/features/plans/index.server";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { leftBehind } from "./model/luggage";

/**
 * Takes what does not go along out of the tables that contact persons read, and keeps it for the person alone (rule 9). After this no query can
 * show it to the next contact person, whatever it asks. Files stay where they are, for the person's eyes only.
 */
export async function putAway(tx: Tx, { moveId, jobSeekerId, goesAlong }: { moveId: string; jobSeekerId: string; goesAlong: readonly string[] }): Promise<void> {
  const left = leftBehind(goesAlong);
  await leaveRounds(tx, jobSeekerId);
  if (left.includes("files")) await holdBackFiles(tx, jobSeekerId);
  const plan = left.includes("plan") ? await putAwayPlan(tx, jobSeekerId) : {};
  const talks = left.includes("talks") ? { contactMoments: await putAwayMoments(tx, jobSeekerId), handOvers: await putAwayHandOvers(tx, jobSeekerId), conversation: await putAwayConversation(tx, jobSeekerId) } : {};
  if (left.length > 0) await tx.keepsake.create({ data: { moveId, jobSeekerId, at: now(), content: JSON.parse(JSON.stringify({ ...plan, ...talks })) } });
}
