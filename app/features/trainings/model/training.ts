export const proofs = ["certificate", "practiceStatement", "attendance", "none"] as const;
export type Proof = (typeof proofs)[number];

/** What the rules read of a training. Ranks of Dutch run from 0 to 4, as in the vocabulary. */
export type Opening = {
  tasks: readonly string[];
  licences: readonly string[];
  /** rank that somebody needs to begin */
  dutchNeeded: number;
  /** rank that somebody has at the end; null when it is not about Dutch */
  dutchReached: number | null;
};

/** Whether somebody can still sign up on a day; both as ISO days. A training without a start is always open. */
export function isOpen(training: { closedAt: Date | null; startsOn: string | null }, today: string): boolean {
  return training.closedAt === null && (training.startsOn === null || training.startsOn >= today);
}
