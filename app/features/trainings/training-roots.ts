import { dutch } from "#search/language/dutch";
import { licenceById, taskById } from "~/features/vocabulary";
import type { TrainingValues } from "./model/training-form";

/** What a search looks in: the title, the text and the names of tasks and licences. */
export function rootsOf({ title, learns, tasks, licences }: Pick<TrainingValues, "title" | "learns" | "tasks" | "licences">): string[] {
  const words = tasks.flatMap((id) => { const task = taskById(id); return task ? [task.label.nl, ...task.otherNames] : []; });
  const papers = licences.flatMap((id) => licenceById(id)?.label.nl ?? []);
  return [...new Set([title, learns, ...words, ...papers].flatMap((text) => dutch.analyseText(text)))];
}
