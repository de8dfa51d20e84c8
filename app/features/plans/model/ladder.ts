/** The participation ladder of product.md: isolated, contacts outdoors, takes part in activities, unpaid work, paid work with support, paid work. */
export const ladderSteps = [1, 2, 3, 4, 5, 6] as const;
export type LadderStepNumber = (typeof ladderSteps)[number];

export type LadderMove = { step: number; since: Date };

/** The moves in the order of their days; of two on one day the one that was written last. */
export function inOrder<Move extends LadderMove & { at: Date }>(moves: readonly Move[]): Move[] {
  return moves.toSorted((a, b) => a.since.getTime() - b.since.getTime() || a.at.getTime() - b.at.getTime());
}

export type LinePoint = { x: number; y: number };

/**
 * The history as a line that goes along and then up or down, in a box of 0–100 wide and 0–100 high, step 1 at the bottom.
 * @param until where the line ends: today
 */
export function ladderLine(moves: readonly LadderMove[], until: Date): LinePoint[] {
  const first = moves[0];
  if (!first) return [];
  const span = Math.max(1, until.getTime() - first.since.getTime());
  const x = (day: Date) => Math.min(100, (100 * (day.getTime() - first.since.getTime())) / span);
  const y = (step: number) => 100 - ((step - 1) * 100) / (ladderSteps.length - 1);
  const points = moves.flatMap((move, at) => (at === 0 ? [{ x: 0, y: y(move.step) }] : [{ x: x(move.since), y: y(moves[at - 1]!.step) }, { x: x(move.since), y: y(move.step) }]));
  return [...points, { x: 100, y: y(moves.at(-1)!.step) }];
}

export const moveNames = ["up", "same", "down"] as const;
export type MoveName = (typeof moveNames)[number];

/** Where somebody went on the ladder between two steps; null while one of them is not known. */
export function moveOf({ before, after }: StepsAround): MoveName | null {
  if (before === null || after === null) return null;
  return after === before ? "same" : after > before ? "up" : "down";
}

export type StepsAround = { before: number | null; after: number | null };

/**
 * The step on which somebody stood at the beginning of something, and the last that was noted after that day.
 * @param until what was noted later says nothing of it any more
 */
export function stepsAround(moves: readonly (LadderMove & { at: Date })[], from: Date, until: Date): StepsAround {
  const ordered = inOrder(moves);
  return { before: ordered.filter(({ since }) => since <= from).at(-1)?.step ?? null, after: ordered.filter(({ since }) => since > from && since <= until).at(-1)?.step ?? null };
}
