import { now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { checkInOfToken } from "./check-in-link.server";
import { answerWithin, type CheckInParty, type Going } from "./model/check-ins";

/** What the page behind a link shows: nothing of who it is about, because links are passed on. */
export type CheckInByLink = { party: CheckInParty; going: Going | null; wantsCall: boolean; isOver: boolean };

/** Null for a link that we did not make, and for somebody who left the site. */
export async function findCheckInByLink(token: string): Promise<CheckInByLink | null> {
  const id = checkInOfToken(token);
  if (!id) return null;
  // by id: the seal of the link is the right to see it
  const found = await prisma.checkIn.findUnique({ where: { id }, select: { party: true, askedAt: true, going: true, wantsCall: true, placement: { select: { jobSeeker: { select: { account: { select: { erasedAt: true } } } } } } } });
  if (!found || found.placement.jobSeeker.account.erasedAt) return null;
  return { party: found.party as CheckInParty, going: found.going as Going | null, wantsCall: found.wantsCall, isOver: now().getTime() - found.askedAt.getTime() > answerWithin };
}
