import type { Actor } from "~/features/accounts";
import { shortDay } from "~/platform/dates";
import { minutesFor, questions } from "./model/questions";
import { readOwnExercise } from "./queries.server";
import { pathToGoOn } from "./view-question.server";

/** How far somebody is with the exercise, and where it goes on. */
export type Entrance = {
  total: number;
  /** of the whole exercise */
  minutes: number;
  underway: { answered: number; total: number; minutesLeft: number; path: string } | null;
  /** "28 april"; null when there is no result */
  finishedOn: string | null;
};

export async function findEntrance(actor: Actor, locale: "nl" | "en"): Promise<Entrance> {
  const { underway, finished } = await readOwnExercise(actor);
  const total = questions.length;
  const answered = questions.filter(({ id }) => underway?.has(id)).length;
  return {
    total,
    minutes: minutesFor(total),
    underway: underway && { answered, total, minutesLeft: minutesFor(total - answered), path: pathToGoOn(underway) },
    finishedOn: finished && shortDay(finished.finishedAt, locale),
  };
}
