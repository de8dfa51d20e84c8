import type { Actor } from "~/features/accounts";
import { workQuestionAddress } from "~/features/finding";
import { now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { done, notFound, type Outcome } from "~/platform/outcome";

/** Notes that somebody looks at the answers now: what is there is no longer new. @returns where the answers stand */
export async function lookAtSearch(actor: Actor, id: string): Promise<Outcome<{ path: string }>> {
  const [looked] = await prisma.savedSearch.updateManyAndReturn({ where: { id, accountId: actor.accountId }, data: { lookedAt: now() }, select: { question: true } });
  return looked ? done({ path: workQuestionAddress(looked.question) }) : notFound();
}
