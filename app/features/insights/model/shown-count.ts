/** Fewer people than this are never told exactly (rule 24). */
const smallest = 5;

/**
 * How a number of people is told: none, "minder dan 5", or rounded to fives. Rounding each cell by itself keeps a hidden cell
 * from being found by subtracting the others from a total, or one filter from another (rule 24).
 * `size` is what a drawing may show: the same for all of one kind.
 */
export type ShownCount = { kind: "none" | "few" | "about"; size: number };

const sizeOfFew = 2;

export function showPeople(count: number): ShownCount {
  if (count <= 0) return { kind: "none", size: 0 };
  if (count < smallest) return { kind: "few", size: sizeOfFew };
  return { kind: "about", size: Math.max(smallest, roundToFives(count)) };
}

/**
 * A total of what is shown, and of nothing else: two weeks of "minder dan 5" beside a true total of 8 would tell that each had 4.
 * Whatever the hidden cells were, the total is the same.
 */
export function sumShown(cells: readonly ShownCount[]): ShownCount {
  const shown = cells.filter(({ kind }) => kind !== "none");
  const size = shown.reduce((sum, cell) => sum + cell.size, 0);
  if (size === 0) return { kind: "none", size: 0 };
  return size < smallest ? { kind: "few", size: sizeOfFew } : { kind: "about", size: Math.max(smallest, roundToFives(size)) };
}

const roundToFives = (count: number) => Math.round(count / 5) * 5;
