/** Fewer people than this are never told (rule 24). */
const group = 5;

/** What stays hidden of one count: it lies between these two. */
export type Bounds = { low: number; high: number };

/** What is told of a count that only grows: it is told when five are full. Between two moments a multiple of five, about as many as there were. */
export const inFives = (count: number): number => Math.floor(count / group) * group;

/**
 * A count that grows, told by span. What does not fill a five in one span is carried on to the next, so that a total is right within four,
 * however it is cut: weeks, months and periods only tell when each fifth person came.
 * @param counts how many came in each span, after `before` came earlier
 */
export function tellFlow(before: number, counts: readonly number[]): number[] {
  let sum = before;
  return counts.map((count) => {
    const told = inFives(sum + count) - inFives(sum);
    sum += count;
    return told;
  });
}

export const flowBounds = (sum: number): Bounds => ({ low: inFives(sum), high: inFives(sum) + group - 1 });

/**
 * The same people cut in two ways: each cut tells between which numbers all of them lie, and where those hardly meet, a hidden count follows.
 * Four people told as "fewer than five", who are of four kinds of which each has somebody, are one of each.
 * @returns whether each count can still be everything that it could be without the other cut
 */
export function staysHidden(cuts: readonly (readonly Bounds[])[]): boolean {
  const sums = cuts.map((cut) => ({ low: total(cut.map(({ low }) => low)), high: total(cut.map(({ high }) => high)), widest: Math.max(0, ...cut.map(({ low, high }) => high - low)) }));
  const low = Math.max(...sums.map((sum) => sum.low));
  const high = Math.min(...sums.map((sum) => sum.high));
  return sums.every((sum) => low <= sum.high - sum.widest && high >= sum.low + sum.widest);
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** A count of how people stand now, told as none, fewer than five, or in fives. `size` is what sums and drawings use, the same for all of one kind. */
export const tellStock = (count: number): { size: number } & Bounds => {
  if (count <= 0) return { size: 0, low: 0, high: 0 };
  if (count < group) return { size: sizeOfFew, low: 1, high: group - 1 };
  const size = Math.max(group, Math.round(count / group) * group);
  return { size, low: Math.max(group, size - 2), high: size + 2 };
};

const sizeOfFew = 2;
