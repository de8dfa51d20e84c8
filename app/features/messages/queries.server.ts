import type { Actor } from "~/features/accounts";
import type { Prisma } from "#prisma/generated/client/client";
import { prisma } from "~/platform/db.server";
import { oncePerRequest } from "~/platform/request-scope.server";
import { canStillTalk } from "./model/message";
import { nameAuthor, nameThread, threadSelect, type ThreadNames } from "./names.server";
import { holdsUnread, takesPart } from "./policy";

/** How many threads hold something that this account has not read. */
export function countUnread(actor: Actor): Promise<number> {
  if (!["jobseeker", "contactPerson", "employer"].includes(actor.role)) return Promise.resolve(0);
  return oncePerRequest(`unread:${actor.accountId}`, async () => {
    const [row] = await prisma.$queryRaw<{ count: number }[]>`select count(*)::int as count from thread t where ${takesPart(actor)} and ${holdsUnread(actor.accountId)}`;
    return row?.count ?? 0;
  });
}

export type ThreadLine = ThreadNames & { id: string; unread: boolean; lastAt: string; lastWords: string; lastIsMine: boolean };

const pageSize = 20;

/** Threads of the actor, those with unread messages first, then the newest. Pages count from 1. */
export async function listThreads(actor: Actor, page: number): Promise<{ threads: ThreadLine[]; page: number; pages: number }> {
  const counted = await prisma.$queryRaw<{ count: number }[]>`select count(*)::int as count from thread t where ${takesPart(actor)}`;
  const pages = Math.max(1, Math.ceil((counted[0]?.count ?? 0) / pageSize));
  const shown = Math.min(Math.max(1, page), pages);
  const found = await prisma.$queryRaw<{ id: string; unread: boolean }[]>`
    select t.id, ${holdsUnread(actor.accountId)} as unread from thread t where ${takesPart(actor)}
    order by unread desc, t.last_at desc, t.id limit ${pageSize} offset ${(shown - 1) * pageSize}`;
  const rows = await prisma.thread.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    select: { ...threadSelect, lastAt: true, messages: { orderBy: [{ at: "desc" }, { id: "desc" }], take: 1, select: { body: true, authorId: true } } },
  });
  const threads = found.flatMap(({ id, unread }) => {
    const row = rows.find((one) => one.id === id);
    if (!row) return [];
    const [last] = row.messages;
    const words = last?.body.replace(/\s+/g, " ") ?? "";
    return [{ id, unread, lastAt: row.lastAt.toISOString(), lastWords: words.length > 140 ? `${words.slice(0, 139)}…` : words, lastIsMine: last?.authorId === actor.accountId, ...nameThread(actor, row) }];
  });
  return { threads, page: shown, pages };
}

export type ThreadMessage = { id: string; mine: boolean; from: string; at: string; body: string; unread: boolean };

export type ThreadView = ThreadNames & {
  id: string;
  matchId: string | null;
  canWrite: boolean;
  messages: ThreadMessage[];
  /** id of the oldest shown message when there are older ones */
  olderThan: string | null;
  unread: number;
  /** moment of the newest message, for the form that marks as read */
  newestAt: string | null;
};

const messagesAtOnce = 50;

/** One thread with its newest messages, oldest first; `before` is the id of a message to go back from. Null when the actor takes no part. */
export async function findThread(actor: Actor, threadId: string, before: string | null): Promise<ThreadView | null> {
  const [allowed] = await prisma.$queryRaw<{ id: string }[]>`select t.id from thread t where t.id = ${threadId}::uuid and ${takesPart(actor)}`;
  if (!allowed) return null;
  const [row, read, border] = await Promise.all([
    // by id: the line above asked whether the actor takes part
    prisma.thread.findUniqueOrThrow({ where: { id: allowed.id }, select: threadSelect }),
    prisma.threadRead.findUnique({ where: { threadId_accountId: { threadId, accountId: actor.accountId } }, select: { readAt: true } }),
    before ? prisma.message.findFirst({ where: { id: before, threadId }, select: { id: true, at: true } }) : null,
  ]);
  const older: Prisma.MessageWhereInput = border ? { OR: [{ at: { lt: border.at } }, { at: border.at, id: { lt: border.id } }] } : {};
  const newestFirst = await prisma.message.findMany({
    where: { threadId, ...older },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: messagesAtOnce + 1,
    select: { id: true, body: true, at: true, authorId: true, authorRole: true, author: { select: { firstName: true, lastName: true, memberships: { select: { organisationId: true } } } } },
  });
  const shown = newestFirst.slice(0, messagesAtOnce).reverse();
  const messages = shown.map(({ id, body, at, authorId, authorRole, author }) => {
    const mine = authorId === actor.accountId;
    return { id, body, at: at.toISOString(), mine, from: nameAuthor(actor, row, authorRole, author), unread: !mine && (!read || at > read.readAt) };
  });
  return {
    id: row.id,
    matchId: row.match?.id ?? null,
    canWrite: canStillTalk(row.match?.state ?? null),
    ...nameThread(actor, row),
    messages,
    olderThan: newestFirst.length > messagesAtOnce ? (shown[0]?.id ?? null) : null,
    unread: messages.filter((message) => message.unread).length,
    newestAt: border ? null : (shown.at(-1)?.at.toISOString() ?? null),
  };
}
