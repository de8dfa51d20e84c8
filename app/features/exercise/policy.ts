import type { Actor } from "~/features/accounts";
import type { Relation } from "~/features/privacy";

/** The exercise is made by job seekers, each their own. */
export const canMake = (actor: Actor): actor is Actor & { jobSeekerId: string } => actor.role === "jobseeker" && actor.jobSeekerId !== null;

/**
 * Who may read the result: the person, and once the person shares it the own contact person, with who stands in and colleagues of
 * the same organisation, who see what the contact person sees (rule 7). Sharing with the region does not reach it. Employers never.
 */
export function canReadResult(relation: Relation, { isShared }: { isShared: boolean }): boolean {
  if (relation === "self") return true;
  return isShared && (relation === "ownContact" || relation === "colleague");
}
