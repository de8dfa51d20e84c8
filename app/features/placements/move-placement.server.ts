import { now } from "~/platform/clock";
import type { Prisma, Tx } from "~/platform/db.server";
import type { PlacementRow } from "./lock-placement.server";
import { findStep, type PlacementAction, type PlacementParty } from "./model/steps";

/** What the log calls a party. */
export const partyNames = { jobseeker: "jobseeker", employer: "employer", ownContact: "contactPerson", system: "system" } as const satisfies Record<PlacementParty, string>;

export type Move = { action: PlacementAction; party: PlacementParty; actorId: string | null; reason?: string; changes?: Prisma.PlacementUncheckedUpdateInput };

/** Takes one step of the table: row and log together. The caller holds the lock and has asked whether the step is there. @returns the id of the row of the log */
export async function movePlacement(tx: Tx, { id, state }: Pick<PlacementRow, "id" | "state">, { action, party, actorId, reason = "", changes = {} }: Move): Promise<string> {
  const { to } = findStep(state, action, party)!;
  const at = now();
  await tx.placement.update({ where: { id }, data: { ...changes, state: to, changedAt: at } });
  const event = await tx.placementEvent.create({ data: { placementId: id, at, actorId, by: partyNames[party], action, from: state, to, reason }, select: { id: true } });
  return event.id;
}
