import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, notFound, type Outcome } from "~/platform/outcome";
import { takesPart } from "../policy";

/** Remembers up to which message somebody has read. Never goes back, and never past this moment. */
export function markRead(actor: Actor, { threadId, until }: { threadId: string; until: Date }): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const readAt = until > now() ? now() : until;
    const [thread] = await tx.$queryRaw<{ id: string }[]>`select t.id from thread t where t.id = ${threadId}::uuid and ${takesPart(actor)}`;
    if (!thread) return notFound();
    await tx.$executeRaw`
      insert into thread_read (thread_id, account_id, read_at) values (${threadId}::uuid, ${actor.accountId}::uuid, ${readAt}::timestamptz)
      on conflict (thread_id, account_id) do update set read_at = greatest(thread_read.read_at, excluded.read_at)`;
    return done();
  });
}
