import type { MomentOutcome } from "./moments";

export const monthChoices = [0, 6, 12, 24, 36] as const;

/** How far somebody is in a round: by the newest moment that belongs to it. */
export const roundStates = ["toDo", "again", "spoken", "done"] as const;
export type RoundState = (typeof roundStates)[number];

/** Spoken without an outcome still asks for a word about it; who did not come is asked again. */
export function roundStateOf(newest: { outcome: MomentOutcome | null } | null): RoundState {
  if (!newest) return "toDo";
  if (newest.outcome === "didNotCome") return "again";
  return newest.outcome === null ? "spoken" : "done";
}
