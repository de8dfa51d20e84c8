import type { Choice } from "./answers";
import type { Option } from "./option";

/** What a choice is worth: "gaat wel" is half of "dit doe ik graag" and of a chosen side of a pair. */
const worth = { whole: 2, half: 1, none: 0, unsaid: 0 } as const;

/** In an option the leading talent counts more than the two that support it. */
export const weights = { lead: 3, support: 2, motive: 2 } as const;

export type Scored<Id extends string> = {
  id: Id;
  points: number;
  /** what could be had at most, whatever was answered */
  most: number;
  /** options that were chosen wholly and gave points: the why */
  because: Option[];
};

/** Adds up what each choice gives. The order of the answer is the order of the lists. Pure. */
export function addUp<Id extends string>(choices: readonly Choice[], giving: (option: Option) => readonly (readonly [Id, number])[]): Scored<Id>[] {
  const sums = new Map<Id, Scored<Id>>();
  for (const { option, degree } of choices) {
    for (const [id, weight] of giving(option)) {
      const sum = sums.get(id) ?? { id, points: 0, most: 0, because: [] };
      sum.points += weight * worth[degree];
      sum.most += weight * worth.whole;
      if (degree === "whole") sum.because.push(option);
      sums.set(id, sum);
    }
  }
  return [...sums.values()];
}

export const talentsOf = ({ talents: [lead, ...support] }: Option) => [[lead, weights.lead] as const, ...support.map((id) => [id, weights.support] as const)];
export const motivesOf = ({ motives }: Option) => motives.map((id) => [id, weights.motive] as const);

/**
 * The best few: who got most of what could be had. Between equals `second` decides, and then the place in a list that begins
 * somewhere else for everybody (`turn`), so that nothing is always first. What was never chosen wholly is not among them.
 */
export function bestOf<Id extends string>(scored: readonly Scored<Id>[], count: number, turn: number, second: (id: Id) => number = () => 0): Scored<Id>[] {
  const place = (index: number) => (index + turn) % scored.length;
  return scored
    .map((one, index) => ({ one, share: one.points / one.most, second: second(one.id), place: place(index) }))
    .filter(({ one }) => one.because.length > 0)
    .sort((a, b) => b.share - a.share || b.one.points - a.one.points || b.second - a.second || a.place - b.place)
    .slice(0, count)
    .map(({ one }) => one);
}
