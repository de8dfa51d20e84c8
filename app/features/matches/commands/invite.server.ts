import type { Actor } from "~/features/accounts";
import { findShownProfile } from "~/features/profiles/index.server";
import { m } from "~/paraglide/messages";
import { inTransaction, prisma } from "~/platform/db.server";
import { notFound, refused, type Outcome } from "~/platform/outcome";
import { scoreNow, startMatch } from "../start-match.server";

/** A verified company invites somebody whom it may see, for a vacancy that it posts or where the work is. */
export async function invite(actor: Actor, { vacancyId, jobSeekerId }: { vacancyId: string; jobSeekerId: string }): Promise<Outcome<{ matchId: string; isNew: boolean }>> {
  const organisationId = actor.organisationId;
  if (actor.role !== "employer" || !organisationId) return refused(m.matches_only_employers());
  if (!actor.organisationVerified) return refused(m.matches_company_waits());
  const vacancy = await prisma.vacancy.findFirst({ where: { id: vacancyId, OR: [{ postedById: organisationId }, { placeOfWorkId: organisationId }] }, select: { id: true } });
  if (!vacancy || !(await findShownProfile(actor, jobSeekerId))) return notFound();
  const fit = await scoreNow(jobSeekerId, vacancyId);
  return inTransaction((tx) => startMatch(tx, actor, { origin: "invitation", party: "employer", jobSeekerId, vacancyId, fit }));
}
