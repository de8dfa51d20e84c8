import type { Actor } from "~/features/accounts";
import { tiesOf, personSelect } from "~/features/caseload/index.server";
import { prisma } from "~/platform/db.server";
import { moveOf, stepsAround, type MoveName, type StepsAround } from "./model/ladder";
import { canReadPlan } from "./policy";

/** Something that a person took part in: from a day until a day. */
export type During = { jobSeekerId: string; from: Date; until: Date };

/** The step before and after of the people whose ladder the actor may read; of others there is nothing, not even that it is there. */
export async function stepsOfPeople(actor: Actor, people: readonly During[]): Promise<Map<string, StepsAround>> {
  const rows = await prisma.jobSeeker.findMany({ where: { id: { in: people.map(({ jobSeekerId }) => jobSeekerId) } }, select: personSelect });
  const readable = new Set(rows.filter((row) => canReadPlan(actor, tiesOf(row))).map(({ id }) => id));
  const mine = people.filter(({ jobSeekerId }) => readable.has(jobSeekerId));
  const steps = await readSteps(mine);
  return new Map(mine.map((one, at) => [one.jobSeekerId, steps[at]!]));
}

/** How many went up, stayed and went down. The caller shows no number that tells of a person (rule 24). */
export async function countMoves(people: readonly During[]): Promise<Partial<Record<MoveName, number>>> {
  const counts: Partial<Record<MoveName, number>> = {};
  for (const steps of await readSteps(people)) {
    const move = moveOf(steps);
    if (move) counts[move] = (counts[move] ?? 0) + 1;
  }
  return counts;
}

async function readSteps(people: readonly During[]): Promise<StepsAround[]> {
  if (people.length === 0) return [];
  const rows = await prisma.ladderStep.findMany({ where: { jobSeekerId: { in: [...new Set(people.map(({ jobSeekerId }) => jobSeekerId))] } }, select: { jobSeekerId: true, step: true, since: true, at: true } });
  const byPerson = new Map<string, typeof rows>();
  for (const row of rows) byPerson.set(row.jobSeekerId, [...(byPerson.get(row.jobSeekerId) ?? []), row]);
  return people.map(({ jobSeekerId, from, until }) => stepsAround(byPerson.get(jobSeekerId) ?? [], from, until));
}
