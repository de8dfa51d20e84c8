import { toHundred, type VacancyStart } from "~/features/vacancies";
import { isTaskId } from "~/features/vocabulary";
import { freedIn, freedTasks, type FreedTask } from "./carve";
import type { SheetContent } from "./sheet";
import { proposeWeek } from "./week";

/** A vacancy has no more tasks than this. */
const mostTasks = 12;

export type CarvedWork = {
  /** the longest tasks that the vocabulary knows, with shares of the week that add up to 100 */
  tasks: (FreedTask & { taskId: string; share: number })[];
  /** what a vacancy tells in its text: tasks in own words, and what is beyond the most */
  others: FreedTask[];
};

/** The freed tasks as a vacancy wants them. Shares are of the tasks of the vacancy among each other. */
export function carvedWork(content: Pick<SheetContent, "functions">): CarvedWork {
  const all = freedTasks(content);
  const known = all.filter((task): task is FreedTask & { taskId: string } => isTaskId(task.taskId)).slice(0, mostTasks);
  const shares = toHundred(known.map(({ minutes }) => minutes));
  return { tasks: known.map((task, at) => ({ ...task, share: shares[at]! })), others: all.filter((task) => !known.some((one) => one === task)) };
}

/** What the draft of the vacancy begins with. `about` holds the tasks that have no card of their own. */
export function toVacancyStart(content: SheetContent, about: string): VacancyStart {
  const { tasks } = carvedWork(content);
  const week = proposeWeek(freedIn(content), content.withinSchoolHours);
  return {
    about,
    taskIds: tasks.map(({ taskId }) => taskId),
    weights: Object.fromEntries(tasks.map(({ taskId, share }) => [taskId, share])),
    ...(week ? { hours: week.hours, places: Math.min(200, week.places), dayParts: week.dayParts } : {}),
    withinSchoolHours: content.withinSchoolHours,
    needs: [],
    offers: [],
  };
}
