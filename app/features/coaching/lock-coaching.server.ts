import type { Actor } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import { lockPlacement, type PlacementRow } from "~/features/placements/index.server";
import { m } from "~/paraglide/messages";
import type { Tx } from "~/platform/db.server";
import { done, notFound, refused, type Outcome } from "~/platform/outcome";
import { canDo, relationTo, type CoachingAction, type CoachingTies } from "./policy";

const coachSelect = { id: true, placementId: true, membershipId: true, askedAt: true, agreedAt: true, sharesCheckIns: true, endedAt: true, membership: { select: { endedAt: true, accountId: true } } } as const;

type Locked = { placement: PlacementRow; coaching: { id: string; placementId: string; membershipId: string; agreedAt: Date | null; endedAt: Date | null; membership: { accountId: string } } };

/** A placement with its coach under the lock of the placement, for who may do this: asking, agreeing, ending and visits come one after the other. */
export async function lockCoaching(tx: Tx, actor: Actor, coachingId: string, action: CoachingAction): Promise<Outcome<Locked>> {
  // by id: whose it is, to lock the placement; the policy is asked below
  const found = await tx.coaching.findUnique({ where: { id: coachingId }, select: { placementId: true } });
  const placement = found && (await lockPlacement(tx, found.placementId));
  // by id: read again under the lock
  const coaching = placement && (await tx.coaching.findUnique({ where: { id: coachingId }, select: coachSelect }));
  if (!placement || !coaching) return notFound();
  const ties = await tiesOf(tx, actor, placement, coaching);
  if (relationTo(actor, ties) === "none") return notFound();
  return canDo(actor, ties, action) ? done({ placement, coaching }) : refused(m.coaching_not_yours());
}

async function tiesOf(tx: Tx, actor: Actor, placement: PlacementRow, { membershipId, agreedAt, endedAt, membership }: { membershipId: string; agreedAt: Date | null; endedAt: Date | null; membership: { endedAt: Date | null } }): Promise<CoachingTies> {
  const isOpen = endedAt === null;
  const isActive = isOpen && agreedAt !== null && membership.endedAt === null && placement.state !== "ended" && placement.jobSeeker.account.erasedAt === null;
  const isOwn = actor.role === "contactPerson" && (await tx.jobSeeker.count({ where: { AND: [{ id: placement.jobSeekerId }, peopleIn(actor, "own")] } })) > 0;
  return { jobSeekerId: placement.jobSeekerId, membershipId, isActive, isOpen, isOwn };
}
