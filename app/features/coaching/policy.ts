import type { Actor } from "~/features/accounts";
import type { Prisma } from "~/platform/db.server";

export type CoachingTies = {
  jobSeekerId: string;
  /** the hat of the coach */
  membershipId: string;
  /** the person said yes, nobody ended it, and the work goes on */
  isActive: boolean;
  /** it has not ended */
  isOpen: boolean;
  /** whether the person is one of the actor's own people or those of a colleague who is away */
  isOwn: boolean;
};

/** coach: sees what belongs to the placement, while it is active · person and ownContact: ask, agree and end · nobody else, colleagues neither */
export type CoachingRelation = "coach" | "person" | "ownContact" | "none";

export function relationTo(actor: Actor, ties: CoachingTies): CoachingRelation {
  if (actor.role === "jobCoach") return ties.isActive && actor.membershipId === ties.membershipId ? "coach" : "none";
  if (actor.role === "jobseeker") return actor.jobSeekerId === ties.jobSeekerId ? "person" : "none";
  return actor.role === "contactPerson" && ties.isOwn ? "ownContact" : "none";
}

export const coachingActions = ["answer", "end", "logVisit", "addGrowth"] as const;
export type CoachingAction = (typeof coachingActions)[number];

const may: Record<CoachingRelation, readonly CoachingAction[]> = { coach: ["logVisit", "addGrowth"], person: ["answer", "end"], ownContact: ["end"], none: [] };

/** A coach has no say in who is coached, and in no approval. */
export const canDo = (actor: Actor, ties: CoachingTies, action: CoachingAction): boolean => may[relationTo(actor, ties)].includes(action);

/** The same as a filter: what is entrusted to this coach at this moment (rule 7). It ends with the work, the account and the hat by itself. */
export function entrustedTo(actor: Actor): Prisma.CoachingWhereInput {
  if (actor.role !== "jobCoach" || !actor.membershipId) return { id: { in: [] } };
  return { membershipId: actor.membershipId, ...active };
}

export const active = {
  agreedAt: { not: null }, endedAt: null, membership: { endedAt: null },
  placement: { state: { not: "ended" }, jobSeeker: { account: { erasedAt: null } } },
} as const satisfies Prisma.CoachingWhereInput;
