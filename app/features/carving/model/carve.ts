import { labelOf, taskById, type MentalLoad, type PhysicalLoad, type VocabularyLocale } from "~/features/vocabulary";
import type { FunctionTask, SheetContent, WorkFunction } from "./sheet";

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** All people of a function together, in minutes a week. */
export const minutesOf = ({ people, minutesEach }: Pick<WorkFunction, "people" | "minutesEach">): number => people * minutesEach;

/** What its tasks ask, in minutes a week. */
export const plannedOf = ({ tasks }: Pick<WorkFunction, "tasks">): number => sum(tasks.map(({ minutes }) => minutes));

/** By how many minutes the tasks are more than the people of the function have; 0 when they fit. What is more is not kept. */
export const tooMuchIn = (work: WorkFunction): number => Math.max(0, plannedOf(work) - minutesOf(work));

/** What somebody else could take over of one function, in minutes a week. Never more than the function has, as its tasks fit in it. */
export const freedOf = ({ tasks }: Pick<WorkFunction, "tasks">): number => sum(tasks.filter(({ canMove }) => canMove).map(({ minutes }) => minutes));

/** The same of all functions. */
export const freedIn = ({ functions }: Pick<SheetContent, "functions">): number => sum(functions.map(freedOf));

/** A task that somebody else could do; the same one of several functions is one. */
export type FreedTask = Pick<FunctionTask, "taskId" | "text" | "minutes">;

/** The word of the vocabulary, or the own words of the company. */
export function nameOfTask({ taskId, text }: Pick<FunctionTask, "taskId" | "text">, locale: VocabularyLocale): string {
  const task = taskId === null ? null : taskById(taskId);
  return task ? labelOf(task, locale) : text || (taskId ?? "");
}

const keyOf = ({ taskId, text }: Pick<FunctionTask, "taskId" | "text">) => taskId ?? ` ${text.toLowerCase()}`;

/** Everything that was marked, the longest first. */
export function freedTasks({ functions }: Pick<SheetContent, "functions">): FreedTask[] {
  const found = new Map<string, FreedTask>();
  for (const { taskId, text, minutes, canMove } of functions.flatMap(({ tasks }) => tasks)) {
    if (!canMove) continue;
    const known = found.get(keyOf({ taskId, text }));
    found.set(keyOf({ taskId, text }), { taskId, text, minutes: minutes + (known?.minutes ?? 0) });
  }
  return [...found.values()].sort((a, b) => b.minutes - a.minutes || keyOf(a).localeCompare(keyOf(b)));
}

/** Minutes a week per load. A task in own words has no known load. */
export type Load = { physical: Record<PhysicalLoad, number>; mental: Record<MentalLoad, number>; unknown: number };

/** How heavy the freed tasks usually are, as the vocabulary says. */
export function loadOf(tasks: readonly FreedTask[]): Load {
  const load: Load = { physical: { light: 0, normal: 0, heavy: 0 }, mental: { calm: 0, normal: 0, busy: 0 }, unknown: 0 };
  for (const { taskId, minutes } of tasks) {
    const task = taskId === null ? null : taskById(taskId);
    if (!task) {
      load.unknown += minutes;
      continue;
    }
    load.physical[task.physicalLoad] += minutes;
    load.mental[task.mentalLoad] += minutes;
  }
  return load;
}

/** Talents that the freed tasks ask, those of the most minutes first. */
export function talentsFor(tasks: readonly FreedTask[], most = 6): { id: string; minutes: number }[] {
  const asked = new Map<string, number>();
  for (const { taskId, minutes } of tasks) {
    for (const talent of (taskId === null ? null : taskById(taskId))?.talents ?? []) asked.set(talent, (asked.get(talent) ?? 0) + minutes);
  }
  return [...asked].map(([id, minutes]) => ({ id, minutes })).sort((a, b) => b.minutes - a.minutes || a.id.localeCompare(b.id)).slice(0, most);
}
