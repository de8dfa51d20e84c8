import { emptyQuery } from "#search/engine";
import { searchEngine } from "#search/engines.server";
import type { Actor } from "~/features/accounts";
import { labelOf, taskById, type VocabularyLocale } from "~/features/vocabulary";
import { isoDay, today } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { withCapital } from "~/platform/formats";
import type { PictogramName } from "~/ui/pictograms/names";
import { placeInLine } from "~/platform/chairs";
import { isOpen } from "./model/training";
import { canKeep } from "./policy";
import { cardSelect, gainsOf, viewTraining, type TrainingCardView } from "./view-training.server";

export type OpenedTask = { id: string; label: string; pictogram: PictogramName; work: number };
export type TrainingPage = TrainingCardView & {
  learns: string;
  gains: string[];
  /** each task with the number of vacancies that have it now */
  opens: OpenedTask[];
  isOpen: boolean;
  waiting: number;
  canKeep: boolean;
  /** of the reader; null when not signed up */
  mine: { hasChair: boolean; placeInLine: number | null } | null;
};

/** Everything on the page of a training, for whoever looks; null when there is none. */
export async function findTraining(actor: Actor | null, id: string, locale: VocabularyLocale): Promise<TrainingPage | null> {
  const found = await prisma.training.findUnique({
    // by id: trainings are public, and of who signed up only the reader's own row is told
    where: { id },
    select: { ...cardSelect, learns: true, signUps: { where: { endedAt: null }, select: { id: true, number: true, chair: true, jobSeekerId: true } } },
  });
  if (!found) return null;
  const work = await countWork(found.tasks);
  const mine = actor?.jobSeekerId ? found.signUps.find(({ jobSeekerId }) => jobSeekerId === actor.jobSeekerId) : undefined;
  return {
    ...viewTraining(found, locale),
    learns: found.learns,
    gains: gainsOf(found, locale),
    opens: found.tasks.flatMap((taskId) => {
      const task = taskById(taskId);
      return task ? [{ id: taskId, label: withCapital(labelOf(task, locale)), pictogram: task.pictogram, work: work[taskId] ?? 0 }] : [];
    }),
    isOpen: isOpen({ closedAt: found.closedAt, startsOn: found.startsOn && isoDay(found.startsOn) }, isoDay(today())),
    waiting: found.signUps.filter(({ chair }) => chair === null).length,
    canKeep: actor !== null && canKeep(actor, found),
    mine: mine ? { hasChair: mine.chair !== null, placeInLine: placeInLine(found.signUps, mine.id) } : null,
  };
}

/** How many vacancies have each of the tasks, as the search engine counts them. */
async function countWork(taskIds: readonly string[]): Promise<Record<string, number>> {
  if (taskIds.length === 0) return {};
  const { facets } = await searchEngine().search("vacancy", { ...emptyQuery, conditions: [{ field: "task", in: taskIds }], limit: 1, facets: ["task"] });
  return facets.task ?? {};
}
