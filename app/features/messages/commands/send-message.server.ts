import type { Actor } from "~/features/accounts";
import { notify } from "~/features/notifications/index.server";
import { m } from "~/paraglide/messages";
import { after, minutes, now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";
import { canStillTalk, mostMessages } from "../model/message";
import { listParticipants, type Participant } from "../people.server";
import { takesPart } from "../policy";

type NewMessage = { threadId: string; id: string; body: string };
type LockedThread = { id: string; matchState: string | null };

/**
 * Adds a message to a thread and mails the others, once until they have read.
 * The id comes with the form: the same form twice is one message. Writing counts as having read.
 */
export function sendMessage(actor: Actor, { threadId, id, body }: NewMessage): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const thread = await lockThread(tx, actor, threadId);
    if (!thread) return notFound();
    if (!canStillTalk(thread.matchState)) return refused(m.messages_closed());
    if (await writesTooFast(tx, actor)) return conflict(m.messages_too_many());
    const at = now();
    const added = await tx.message.createMany({ data: [{ id, threadId, authorId: actor.accountId, authorRole: actor.role, body, at }], skipDuplicates: true });
    if (added.count === 0) return done();
    const others = (await listParticipants(tx, threadId)).filter(({ accountId }) => accountId !== actor.accountId);
    await mailOthers(tx, actor, threadId, others);
    await tx.thread.update({ where: { id: threadId }, data: { lastAt: at } });
    await tx.threadRead.upsert({
      where: { threadId_accountId: { threadId, accountId: actor.accountId } },
      create: { threadId, accountId: actor.accountId, readAt: at },
      update: { readAt: at },
    });
    return done();
  });
}

/** Messages of one thread come one after the other, so that their moments and the mails about them are in order. */
async function lockThread(tx: Tx, actor: Actor, threadId: string): Promise<LockedThread | null> {
  const [thread] = await tx.$queryRaw<LockedThread[]>`
    select t.id, (select mt.state::text from match mt where mt.id = t.match_id) as "matchState"
    from thread t where t.id = ${threadId}::uuid and ${takesPart(actor)} for update of t`;
  return thread ?? null;
}

async function writesTooFast(tx: Tx, actor: Actor): Promise<boolean> {
  const written = await tx.message.count({ where: { authorId: actor.accountId, at: { gt: after(-minutes(mostMessages.minutes)) } } });
  return written >= mostMessages.count;
}

/** The key holds the moment of last reading: who has not read since the last mail gets no second one. */
async function mailOthers(tx: Tx, actor: Actor, threadId: string, others: Participant[]): Promise<void> {
  const reads = await tx.threadRead.findMany({ where: { threadId, accountId: { in: others.map(({ accountId }) => accountId) } } });
  for (const { accountId, side } of others) {
    const lastRead = reads.find((read) => read.accountId === accountId)?.readAt.toISOString() ?? "never";
    await notify(tx, {
      accountId,
      side,
      kind: "message_new",
      key: `message:${threadId}:${lastRead}`,
      path: `/berichten/${threadId}`,
      params: { name: nameFor(actor) },
    });
  }
}

/** The parties of a thread know each other's first name: a company is in a thread only after approval. */
const nameFor = (actor: Actor) => (actor.role === "employer" && actor.organisationName ? `${actor.firstName} (${actor.organisationName})` : actor.firstName);
