import type { PreparedVacancy } from "./prepare";

/** How much of the week of two vacancies is the same tasks, 0 to 1. No score: it only says which work is alike. */
export function tasksInCommon(one: PreparedVacancy, other: PreparedVacancy): number {
  return one.taskPlaces.reduce((sum, place) => sum + Math.min(one.taskParts.at[place]!, other.taskParts.at[place]!), 0);
}
