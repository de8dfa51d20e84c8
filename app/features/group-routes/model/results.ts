import { showPeople, type ShownCount } from "~/features/insights";

const fewest = 5;

/**
 * Results of a group as others than who helps may read them (rule 24): under five, also none at all, reads "minder dan 5". Null when
 * there are too few people, or when all have the same result: then everybody who knows who was in it would know the result of each.
 */
export function shownResults<Name extends string>(names: readonly Name[], counts: Partial<Record<Name, number>>): { name: Name; count: ShownCount }[] | null {
  const all = names.map((name) => counts[name] ?? 0);
  const total = all.reduce((sum, count) => sum + count, 0);
  if (total < fewest || all.some((count) => count === total)) return null;
  // none told apart from few would say of each person that it was not this
  return names.map((name, at) => ({ name, count: showPeople(Math.max(1, all[at]!)) }));
}
