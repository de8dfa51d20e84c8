import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { done, notFound, type Outcome } from "~/platform/outcome";

/** Starts or stops the mails of one search. Who starts again hears of what comes from now on. */
export async function chooseMails(actor: Actor, id: string, wanted: boolean): Promise<Outcome> {
  const own = { id, accountId: actor.accountId };
  if ((await prisma.savedSearch.count({ where: own })) === 0) return notFound();
  if (wanted) await prisma.savedSearch.updateMany({ where: { ...own, mailsFrom: null }, data: { mailsFrom: now() } });
  else await prisma.savedSearch.updateMany({ where: own, data: { mailsFrom: null } });
  return done();
}
