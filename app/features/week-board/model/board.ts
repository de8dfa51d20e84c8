import { stages, type Stage } from "~/features/caseload";

/** A person or a company on the board: where it stands at the end of the week, and where it stood at the begin of it. */
export type Standing = {
  id: string;
  name: string;
  stage: Stage;
  /** null for who came on the board in this week */
  before: Stage | null;
};

export const moves = ["forward", "new", "back", "none"] as const;
export type Move = (typeof moves)[number];

/** A step back is a step as well: it is told, and not judged. */
export function moveOf({ stage, before }: Pick<Standing, "stage" | "before">): Move {
  if (before === null) return "new";
  const steps = stages.indexOf(stage) - stages.indexOf(before);
  if (steps === 0) return "none";
  return steps > 0 ? "forward" : "back";
}

export type OnBoard = { id: string; name: string; move: Move; before: Stage | null };
export type StageOfSide = { stage: Stage; count: number; /** who moved first, then by name; no more than fit on a wall */ shown: OnBoard[] };
export type Side = { total: number; moved: Record<Move, number>; stages: StageOfSide[] };

/** One side of the board: each stage with its number and the names that fit. */
export function sideOf(all: readonly Standing[], most: number): Side {
  const placed = all.map((one) => ({ ...one, move: moveOf(one) }));
  const inOrder = placed.toSorted((a, b) => moves.indexOf(a.move) - moves.indexOf(b.move) || a.name.localeCompare(b.name, "nl"));
  return {
    total: all.length,
    moved: Object.fromEntries(moves.map((move) => [move, placed.filter((one) => one.move === move).length])) as Side["moved"],
    stages: stages.map((stage) => {
      const here = inOrder.filter((one) => one.stage === stage);
      return { stage, count: here.length, shown: here.slice(0, most).map(({ id, name, move, before }) => ({ id, name, move, before })) };
    }),
  };
}
