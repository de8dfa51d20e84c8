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

export type HeldMessage = { at: Date; by: string; authorRole: string; body: string };

/**
 * The person goes to another municipality without the conversation: the messages with who helped so far are handed out, and are in the thread
 * no more (rule 9). Whatever is written at this very moment comes along or stays, whole.
 */
export async function putAwayConversation(tx: Tx, jobSeekerId: string): Promise<HeldMessage[]> {
  await tx.$queryRaw`select id from thread where kind = 'caseload' and job_seeker_id = ${jobSeekerId}::uuid for update`;
  const rows = await tx.$queryRaw<HeldMessage[]>`
    with gone as (
      delete from message ms using thread t where t.id = ms.thread_id and t.kind = 'caseload' and t.job_seeker_id = ${jobSeekerId}::uuid
      returning ms.at, ms.author_id, ms.author_role, ms.body
    )
    select gone.at, coalesce(a.first_name, '') as by, gone.author_role as "authorRole", gone.body from gone left join account a on a.id = gone.author_id order by gone.at`;
  return rows;
}
