import type { VocabularyLocale } from "~/features/vocabulary";
import { withCapital } from "~/platform/formats";
import type { FunctionFields } from "./components/function-form";
import type { TaskFields } from "./components/task-row";
import { nameOfTask } from "./model/carve";
import { wordsOfMinutes } from "./model/forms";
import { limits, type WorkFunction } from "./model/sheet";

type Posted = Record<string, string | string[]>;

const nothing: TaskFields = { taskId: "", text: "", label: "", amount: "", unit: "hours", canMove: false };
const hoursText = (minutes: number) => String(Math.round((minutes / 60) * 100) / 100).replace(".", ",");

/** A function as the fields of its page show it. */
export function fieldsOf(one: WorkFunction, locale: VocabularyLocale): FunctionFields {
  return {
    title: one.title, people: String(one.people), minutesEach: hoursText(one.minutesEach),
    tasks: one.tasks.map((task) => ({ taskId: task.taskId ?? "", text: task.text, label: withCapital(nameOfTask(task, locale)), canMove: task.canMove, ...wordsOfMinutes(task.minutes) })),
    added: nothing,
  };
}

/** The same of what was posted and not kept, so that nothing has to be typed again. */
export function fieldsOfPosted(posted: Posted, locale: VocabularyLocale): FunctionFields {
  const one = (name: string) => [posted[name] ?? ""].flat()[0] ?? "";
  const row = (at: string): TaskFields => {
    const [taskId, text] = [one(`${at}.taskId`), one(`${at}.text`)];
    return { taskId, text, label: withCapital(nameOfTask({ taskId: taskId || null, text }, locale)), amount: one(`${at}.amount`), unit: one(`${at}.unit`) || "hours", canMove: one(`${at}.canMove`) !== "", remove: one(`${at}.remove`) !== "" };
  };
  const rows = Array.from({ length: limits.tasks }, (_, at) => `tasks[${at}]`).filter((at) => `${at}.taskId` in posted || `${at}.text` in posted);
  return { title: one("title"), people: one("people"), minutesEach: one("minutesEach"), tasks: rows.map(row), added: row("added") };
}
