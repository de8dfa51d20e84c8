import type { Opening } from "./training";

/** What the rules read of a person: only what a training can change. */
export type Learner = {
  licences: readonly string[];
  /** rank of Dutch, 0 to 4; null when it was not answered */
  dutch: number | null;
  /** tasks that the person wants, can do or did before */
  knows: readonly string[];
  /** tasks that the person would rather not do: no training is offered for these */
  avoids: readonly string[];
};

/** What work asks for. `dutch` is a rank, null when nothing is asked. */
export type Demand = { licences: readonly string[]; dutch: number | null; tasks: readonly string[] };

/** Why a training helps: a licence or a level of Dutch that the work needs, or tasks that are new to the person. */
export type Reach = { licences: string[]; dutch: number | null; tasks: string[] };

/**
 * What this training brings closer of this work; null when it changes nothing, or when the person cannot begin it yet.
 * A licence and Dutch come from what the work itself needs; a task counts only when the person said nothing about it. Pure.
 */
export function reachOf(person: Learner, work: Demand, training: Opening): Reach | null {
  if (person.dutch !== null && training.dutchNeeded > person.dutch) return null;
  const licences = work.licences.filter((id) => training.licences.includes(id) && !person.licences.includes(id));
  const lacksDutch = work.dutch !== null && person.dutch !== null && person.dutch < work.dutch;
  const dutch = lacksDutch && training.dutchReached !== null && training.dutchReached >= work.dutch! ? training.dutchReached : null;
  const tasks = work.tasks.filter((id) => training.tasks.includes(id) && !person.knows.includes(id) && !person.avoids.includes(id));
  return licences.length + tasks.length > 0 || dutch !== null ? { licences, dutch, tasks } : null;
}

/** Trainings that bring this work closer: what the work cannot do without first, then the nearest. At most `most`. Pure. */
export function trainingsFor<T extends Opening & { km: number }>(person: Learner, work: Demand, trainings: readonly T[], most = 3): { training: T; reach: Reach }[] {
  const needs = ({ licences, dutch }: Reach) => licences.length + (dutch === null ? 0 : 1);
  return trainings
    .flatMap((training) => {
      const reach = reachOf(person, work, training);
      return reach ? [{ training, reach }] : [];
    })
    .sort((a, b) => needs(b.reach) - needs(a.reach) || a.training.km - b.training.km)
    .slice(0, most);
}
