import type { Actor } from "~/features/accounts";
import { servesMunicipality } from "~/features/organisations";
import { isKnown, type QueueParty, type QueueState } from "./model/steps";

/** What the rules need to know of somebody in a queue. */
export type EntryTies = {
  jobSeekerId: string | null;
  state: QueueState;
  shownToContact: boolean;
  municipalityId: string | null;
  /** the own contact person's hat, and hats that stand in today */
  contactPersonId: string | null;
  standInIds: readonly string[];
  postedById: string;
  placeOfWorkId: string;
};

/**
 * As whom somebody sees an entry, or null (rules 15 and 16). Colleagues, other contact persons and administrators see nothing; the
 * company nobody before accepting; the own contact person only while the person allows it, until it is accepted.
 */
export function partyOf(actor: Actor, ties: EntryTies): Exclude<QueueParty, "system"> | null {
  if (actor.role === "jobseeker") return ties.jobSeekerId !== null && actor.jobSeekerId === ties.jobSeekerId ? "person" : null;
  if (actor.role === "employer") {
    const takesPart = actor.organisationId === ties.postedById || actor.organisationId === ties.placeOfWorkId;
    return takesPart && actor.organisationVerified && isKnown(ties.state) ? "company" : null;
  }
  if (actor.role !== "contactPerson" || !actor.membershipId || ties.jobSeekerId === null || !servesMunicipality(actor, ties.municipalityId)) return null;
  const isOwn = actor.membershipId === ties.contactPersonId || ties.standInIds.includes(actor.membershipId);
  return isOwn && (ties.shownToContact || isKnown(ties.state)) ? "ownContact" : null;
}

/** Members of the company that posts it, or where the work is: numbers, and whoever accepted. */
export function runsQueue(actor: Actor, vacancy: { postedById: string; placeOfWorkId: string }): boolean {
  return actor.role === "employer" && actor.organisationVerified && actor.organisationId !== null && (actor.organisationId === vacancy.postedById || actor.organisationId === vacancy.placeOfWorkId);
}
