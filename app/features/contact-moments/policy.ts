import type { Actor } from "~/features/accounts";
import { relationTo, type PersonTies } from "~/features/caseload/index.server";

/** The own contact person and who stands in; a colleague too, who happens to pick up the phone. */
export function canLog(actor: Actor, person: PersonTies): boolean {
  const relation = relationTo(actor, person);
  return relation === "ownContact" || relation === "colleague";
}

/** Notes are private: only who helps this person writes and reads them (rule 7). */
export const canNote = (actor: Actor, person: PersonTies): boolean => relationTo(actor, person) === "ownContact";

export type RoundTies = { organisationId: string; startedById: string; isTeam: boolean };

/** A round of a team is of all contact persons of the organisation; another of who began it. */
export function canSeeRound(actor: Actor, round: RoundTies): boolean {
  if (actor.role !== "contactPerson" || !actor.membershipId || actor.organisationId !== round.organisationId) return false;
  return round.isTeam || round.startedById === actor.membershipId;
}

/** The same as a filter. */
export const roundsOf = (actor: Actor) => ({
  organisationId: actor.organisationId ?? undefined,
  ...(actor.role === "contactPerson" && actor.organisationId && actor.membershipId ? { OR: [{ isTeam: true }, { startedById: actor.membershipId }] } : { id: { in: [] as string[] } }),
});
