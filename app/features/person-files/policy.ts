import type { Actor } from "~/features/accounts";
import { relationTo, type PersonTies } from "~/features/caseload/index.server";

export type FileRelation = "jobseeker" | "ownContact" | "colleague" | "none";

/**
 * How somebody stands to the papers of a person: the person and the own contact person (or who stands in) keep them, colleagues of the
 * organisation read along (rule 7). Other organisations, also where the person is shared with the region, and companies never.
 */
export function fileRelationTo(actor: Actor, person: { id: string; ties: PersonTies }): FileRelation {
  if (actor.role === "jobseeker") return actor.jobSeekerId === person.id ? "jobseeker" : "none";
  const relation = relationTo(actor, person.ties);
  return relation === "ownContact" || relation === "colleague" ? relation : "none";
}

/** Papers that did not go along to another municipality are for the person's eyes only, until the person shows one. */
export const seesHeldBack = (relation: FileRelation): boolean => relation === "jobseeker";

/** Who may add, and take away what their own side added. */
export const keepsFiles = (relation: FileRelation): relation is "jobseeker" | "ownContact" => relation === "jobseeker" || relation === "ownContact";

/** By whom a file was added, as the row has it. */
export const partyOf = (relation: "jobseeker" | "ownContact"): "jobseeker" | "contactPerson" => (relation === "jobseeker" ? "jobseeker" : "contactPerson");
