import { now } from "~/platform/clock";
import { today } from "~/platform/dates";
import type { Tx } from "~/platform/db.server";
import { closePlacement } from "./close-placement.server";
import { movePlacement } from "./move-placement.server";

export type Beginning = { jobSeekerId: string; vacancyId: string; startsOn: Date; hoursPerWeek: number | null; remuneration: "wage" | "allowance" | "none"; actorId: string | null } & ({ matchId: string } | { queueEntryId: string });

/** Somebody has work: called where a match is placed and where somebody in a queue started, in their transaction. A trial of the same match ends by it. */
export async function beginPlacement(tx: Tx, { actorId, ...facts }: Beginning): Promise<void> {
  const at = now();
  if ("matchId" in facts) {
    const trials = await tx.placement.findMany({ where: { matchId: facts.matchId, kind: "trial", state: { not: "ended" } }, select: { id: true } });
    for (const { id } of trials) await closePlacement(tx, id, { endedOn: today(), reason: "becameWork", actorId, quiet: true });
  }
  const [made] = await tx.placement.createManyAndReturn({ data: [{ ...facts, kind: "work", state: "planned", instruments: [], createdAt: at, changedAt: at }], skipDuplicates: true, select: { id: true, state: true } });
  if (!made) return;
  await tx.placementEvent.create({ data: { placementId: made.id, at, actorId, by: "system", action: "begin", from: null, to: "planned" } });
  if (facts.startsOn <= today()) await movePlacement(tx, made, { action: "start", party: "system", actorId: null });
}
