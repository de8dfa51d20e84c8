/** Up to so many km it is all as near; then the next band. */
const bands = [5, 15, 25, 50] as const;

/** The nearest band first, and within a band the order that was: what was meant best, near enough, goes before what is a street nearer. */
export function nearFirst<T>(hits: readonly T[], kmOf: (hit: T) => number): T[] {
  const bandOf = (hit: T) => bands.filter((km) => kmOf(hit) > km).length;
  return hits.map((hit) => ({ hit, band: bandOf(hit) })).sort((one, other) => one.band - other.band).map(({ hit }) => hit);
}
