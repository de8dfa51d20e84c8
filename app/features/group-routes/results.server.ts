import { countMoves, type During } from "~/features/plans/index.server";
import { moveNames, type MoveName } from "~/features/plans";
import type { ShownCount } from "~/features/insights";
import { prisma, type Prisma } from "~/platform/db.server";
import { outcomes, type Outcome } from "./model/member";
import { shownResults } from "./model/results";

/** Whose steps are noted later than this say nothing of the route any more. */
const daysAfter = 183;
const day = 86_400_000;

export const duringOf = (jobSeekerId: string, { startsOn, endsOn }: { startsOn: Date; endsOn: Date }): During => ({ jobSeekerId, from: startsOn, until: new Date(endsOn.getTime() + daysAfter * day) });

/** What came of one group or of several together; null where it would tell of a person. */
export type Results = { people: number; outcomes: { name: Outcome; count: ShownCount }[] | null; steps: { name: MoveName; count: ShownCount }[] | null };

/** Counts who began: everybody with a place in the routes that `where` means. */
export async function readResults(where: Prisma.GroupRouteWhereInput): Promise<Results> {
  const members = await prisma.groupMember.findMany({ where: { endedAt: null, chair: { not: null }, route: where }, select: { jobSeekerId: true, outcome: true, route: { select: { startsOn: true, endsOn: true } } } });
  const counts: Partial<Record<Outcome, number>> = {};
  for (const { outcome } of members) if (outcome) counts[outcome] = (counts[outcome] ?? 0) + 1;
  const steps = await countMoves(members.map(({ jobSeekerId, route }) => duringOf(jobSeekerId, route)));
  return { people: members.length, outcomes: shownResults(outcomes, counts), steps: shownResults(moveNames, steps) };
}
