import { prisma } from "~/platform/db.server";
import { done, notFound, type Outcome } from "~/platform/outcome";
import { accountOfStopToken } from "../stop-link.server";

/** Stops the mails of all searches of the account that a link was made for; the searches stay. Twice is once. */
export async function stopMailsByLink(token: string): Promise<Outcome> {
  const accountId = accountOfStopToken(token);
  if (!accountId) return notFound();
  await prisma.savedSearch.updateMany({ where: { accountId, mailsFrom: { not: null } }, data: { mailsFrom: null } });
  return done();
}
