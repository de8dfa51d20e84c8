import { prisma } from "~/platform/db.server";
import { hashToken } from "~/platform/secrets.server";

/** Ends one session. Doing it twice is no mistake. */
export async function signOut(token: string): Promise<void> {
  await prisma.session.deleteMany({ where: { tokenHash: hashToken(token) } });
}

/** Ends every other session of an account: for somebody who lost a phone. */
export async function signOutElsewhere(accountId: string, sessionId: string): Promise<number> {
  const ended = await prisma.session.deleteMany({ where: { accountId, NOT: { id: sessionId } } });
  return ended.count;
}
