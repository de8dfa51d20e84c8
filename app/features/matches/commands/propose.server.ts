import type { Actor } from "~/features/accounts";
import { visibleJobSeekers } from "~/features/profiles/index.server";
import { m } from "~/paraglide/messages";
import { inTransaction, prisma } from "~/platform/db.server";
import { notFound, refused, type Outcome } from "~/platform/outcome";
import { scoreNow, startMatch } from "../start-match.server";

export const proposalNoteLimit = 400;

/** A contact person brings an own person, a colleague's, or one shared with the region, and a vacancy together; both are asked. */
export async function propose(actor: Actor, { vacancyId, jobSeekerId, note = "" }: { vacancyId: string; jobSeekerId: string; note?: string }): Promise<Outcome<{ matchId: string; isNew: boolean }>> {
  if (actor.role !== "contactPerson") return refused(m.matches_only_contact_persons());
  const person = await prisma.jobSeeker.findFirst({ where: { AND: [{ id: jobSeekerId }, visibleJobSeekers(actor)] }, select: { id: true } });
  if (!person) return notFound();
  const fit = await scoreNow(jobSeekerId, vacancyId);
  return inTransaction((tx) => startMatch(tx, actor, { origin: "proposal", party: "proposer", jobSeekerId, vacancyId, note, fit }));
}
