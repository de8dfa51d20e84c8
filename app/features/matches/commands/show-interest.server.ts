import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { inTransaction } from "~/platform/db.server";
import { refused, type Outcome } from "~/platform/outcome";
import { scoreNow, startMatch } from "../start-match.server";

/** "Dit wil ik": a job seeker reacts to a vacancy. Reacting twice gives the same match and one mail. */
export async function showInterest(actor: Actor, { vacancyId }: { vacancyId: string }): Promise<Outcome<{ matchId: string; isNew: boolean }>> {
  const { jobSeekerId } = actor;
  if (actor.role !== "jobseeker" || !jobSeekerId) return refused(m.matches_only_jobseekers());
  const fit = await scoreNow(jobSeekerId, vacancyId);
  return inTransaction((tx) => startMatch(tx, actor, { origin: "interest", party: "jobseeker", jobSeekerId, vacancyId, fit }));
}
