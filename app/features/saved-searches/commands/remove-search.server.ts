import type { Actor } from "~/features/accounts";
import { prisma } from "~/platform/db.server";
import { done, notFound, type Outcome } from "~/platform/outcome";

/** Takes a search away. @returns its question, with which it can be kept again */
export async function removeSearch(actor: Actor, id: string): Promise<Outcome<{ question: string }>> {
  const found = await prisma.savedSearch.findFirst({ where: { id, accountId: actor.accountId }, select: { question: true } });
  const { count } = await prisma.savedSearch.deleteMany({ where: { id, accountId: actor.accountId } });
  return found && count > 0 ? done(found) : notFound();
}
