/** Fewer people than this are never told exactly (rule 24). */
const smallest = 5;

/**
 * How a number of people is told: none, "minder dan 5", or rounded to fives. Rounding each cell by itself keeps a hidden cell
 * from being found by subtracting the others from a total, or one filter from another (rule 24).
 * `size` is what a drawing may show: the same for all of one kind.
 */
export type ShownCount = { kind: "none" | "few" | "about"; size: number };

export function showPeople(count: number): ShownCount {
  if (count <= 0) return { kind: "none", size: 0 };
  if (count < smallest) return { kind: "few", size: 2 };
  return { kind: "about", size: Math.max(smallest, Math.round(count / 5) * 5) };
}
