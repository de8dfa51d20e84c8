import { now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { done, notFound, type Outcome } from "~/platform/outcome";

/** Wears one of the own hats in this session (rule 6). */
export async function chooseHat(accountId: string, sessionId: string, membershipId: string | null): Promise<Outcome> {
  if (membershipId) {
    const own = await prisma.membership.findFirst({ where: { id: membershipId, accountId, endedAt: null }, select: { id: true } });
    if (!own) return notFound();
  }
  await prisma.session.updateMany({ where: { id: sessionId, accountId }, data: { membershipId, hatChosenAt: now() } });
  return done();
}
