import { fitRules } from "./table";

/** What the order needs of a person beside the fit. */
export type Weighed = { points: number; blocked: boolean };

const { band } = fitRules.fairShare;

/**
 * Who fits alike stands in the order of who was shown least, so that everybody gets a fair share of being seen, and who was never
 * seen comes first. Who fits better by a band still stands before, and "kan nog niet" stays last (rule 12).
 * @param ranked best first
 * @param shownOf how often somebody was shown of late; see finding
 */
export function fairOrder<T extends Weighed>(ranked: readonly T[], shownOf: (one: T) => number): T[] {
  const bandOf = ({ points, blocked }: Weighed) => (blocked ? -1 : Math.floor(points / band));
  const place = new Map(ranked.map((one, at) => [one, at]));
  return [...ranked].sort((a, b) => bandOf(b) - bandOf(a) || shownOf(a) - shownOf(b) || place.get(a)! - place.get(b)!);
}

/** How unequally something is spread: 0 when all have the same, towards 1 when one has all. */
export function gini(shares: readonly number[]): number {
  const ordered = [...shares].sort((a, b) => a - b);
  const sum = ordered.reduce((total, share) => total + share, 0);
  if (sum === 0) return 0;
  const weighted = ordered.reduce((total, share, at) => total + share * (at + 1), 0);
  return (2 * weighted) / (ordered.length * sum) - (ordered.length + 1) / ordered.length;
}
