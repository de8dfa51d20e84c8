import { today } from "~/platform/dates";
import type { Tx } from "~/platform/db.server";
import { lockPlacement } from "./lock-placement.server";
import { findStep, type PlacementParty } from "./model/steps";
import type { EndReason, ownReasons } from "./model/choices";
import { movePlacement } from "./move-placement.server";
import { tellParties } from "./tell.server";

export type Closing = { endedOn: Date; reason: EndReason | (typeof ownReasons)[number]; actorId: string | null; party?: PlacementParty; /** nobody gets a mail */ quiet?: boolean };

/** Ends one placement, once, and tells who did not do it. @returns whether it was still open */
export async function closePlacement(tx: Tx, placementId: string, { endedOn, reason, actorId, party = "system", quiet = false }: Closing): Promise<boolean> {
  const placement = await lockPlacement(tx, placementId);
  if (!placement || !findStep(placement.state, "end", party)) return false;
  const eventId = await movePlacement(tx, placement, { action: "end", party, actorId, reason, changes: { endedOn, endReason: reason } });
  if (!quiet) await tellParties(tx, placement, { kind: "placement_ended", key: eventId, without: party });
  return true;
}

/** What a match or an entry of a queue that ends takes along: called in its transaction, which tells everybody itself. */
export async function endPlacementsOf(tx: Tx, source: { matchId: string } | { queueEntryId: string }, { actorId }: { actorId: string | null }): Promise<void> {
  const open = await tx.placement.findMany({ where: { ...source, state: { not: "ended" } }, orderBy: { id: "asc" }, select: { id: true } });
  for (const { id } of open) await closePlacement(tx, id, { endedOn: today(), reason: "endedElsewhere", actorId, quiet: true });
}

/** Ends what is open and takes away what tells of a person. For erasure of one's data. */
export async function forgetPlacements(tx: Tx, jobSeekerId: string): Promise<void> {
  const open = await tx.placement.findMany({ where: { jobSeekerId, state: { not: "ended" } }, orderBy: { id: "asc" }, select: { id: true } });
  for (const { id } of open) await closePlacement(tx, id, { endedOn: today(), reason: "erased", actorId: null, quiet: true });
  // what stays is that somebody worked, from when to when: for the counts
  await tx.placementAgreement.deleteMany({ where: { placement: { jobSeekerId } } });
  await tx.checkIn.deleteMany({ where: { placement: { jobSeekerId } } });
  await tx.growthStep.deleteMany({ where: { placement: { jobSeekerId } } });
  await tx.$executeRaw`
    update placement set goal = '', tasks = '', guide = '', day_schedule = '', long_reason = '', agreement = null, agreement_hash = null, instruments = '{}' where job_seeker_id = ${jobSeekerId}::uuid`;
}
