import type { Tx } from "~/platform/db.server";
import { now } from "~/platform/clock";

/** The thread of a job seeker and the contact person, from the first day. Calling it again gives the same thread. */
export async function openCaseloadThread(tx: Tx, jobSeekerId: string): Promise<{ threadId: string }> {
  await tx.thread.createMany({ data: [{ kind: "caseload", jobSeekerId, createdAt: now(), lastAt: now() }], skipDuplicates: true });
  const { id } = await tx.thread.findFirstOrThrow({ where: { jobSeekerId, kind: "caseload" }, select: { id: true } });
  return { threadId: id };
}

/** The thread of the parties of an approved match, contact person included (rule 14). Calling it again gives the same thread. */
export async function openMatchThread(tx: Tx, matchId: string): Promise<{ threadId: string }> {
  const { jobSeekerId } = await tx.match.findUniqueOrThrow({ where: { id: matchId }, select: { jobSeekerId: true } });
  await tx.thread.createMany({ data: [{ kind: "match", jobSeekerId, matchId, createdAt: now(), lastAt: now() }], skipDuplicates: true });
  const { id } = await tx.thread.findUniqueOrThrow({ where: { matchId }, select: { id: true } });
  return { threadId: id };
}
