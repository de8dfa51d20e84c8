import type { Actor } from "~/features/accounts";
import { prisma } from "~/platform/db.server";

/** Where somebody who reads a placement finds its job coach: the person when one was asked for, the own contact person while the work goes on. */
export async function wayToCoach(actor: Actor, placement: { id: string; state: string }, party: string | null): Promise<string | null> {
  if (party === "ownContact") return placement.state === "ended" ? null : `/gemeente/plaatsingen/${placement.id}/jobcoach`;
  if (party !== "jobseeker" || placement.state === "ended") return null;
  const found = await prisma.coaching.findFirst({ where: { placementId: placement.id, endedAt: null, placement: { jobSeekerId: actor.jobSeekerId ?? "" } }, select: { id: true } });
  return found && `/mijn/jobcoach/${found.id}`;
}
