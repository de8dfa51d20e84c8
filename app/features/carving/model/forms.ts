import { z } from "zod";
import { isTaskId } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { limits, type FunctionTask } from "./sheet";

const text = (max: number) => z.string().trim().max(max, { error: () => m.carving_too_long({ max }) });
const name = (missing: () => string) => text(limits.title).default("").refine((words) => words !== "", { error: missing });
const tick = z.boolean().default(false);

const units = ["hours", "minutes"] as const;

/** A time as people write it ("1,5" hours, "90" minutes), in whole minutes; null when it is none. */
export function minutesOfWords(written: string, unit: (typeof units)[number]): number | null {
  const plain = written.trim().replace(",", ".");
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(plain)) return null;
  const minutes = Math.round(Number(plain) * (unit === "hours" ? 60 : 1));
  return minutes > 0 ? minutes : null;
}

/** The same the other way: hours when they read well ("1,5"), minutes for the rest. */
export function wordsOfMinutes(minutes: number): { amount: string; unit: (typeof units)[number] } {
  return minutes % 15 === 0 && minutes >= 60 ? { amount: String(minutes / 60).replace(".", ","), unit: "hours" } : { amount: String(minutes), unit: "minutes" };
}

const amount = text(10).default("");
const unit = z.enum(units).default("hours");

/** The hours of one person, as whole minutes. */
const hoursEach = z.string().trim().max(10, { error: () => m.carving_hours_wrong() }).default("").transform((written, context) => {
  const minutes = minutesOfWords(written, "hours");
  if (minutes !== null && minutes <= limits.minutesEach) return minutes;
  context.addIssue({ code: "custom", message: m.carving_hours_wrong() });
  return z.NEVER;
});

const people = z
  .number({ error: () => m.carving_people_wrong({ max: limits.people }) })
  .int({ error: () => m.carving_people_wrong({ max: limits.people }) })
  .min(1, { error: () => m.carving_people_wrong({ max: limits.people }) })
  .max(limits.people, { error: () => m.carving_people_wrong({ max: limits.people }) });

export const sheetForm = z.object({ name: name(() => m.carving_title_missing()) });

const basics = { title: name(() => m.carving_function_missing()), people, minutesEach: hoursEach };
export const newFunctionForm = z.object(basics);
export type NewFunction = z.output<typeof newFunctionForm>;

const known = z.string().max(60).refine(isTaskId, { error: () => m.carving_unknown_task() });

type Row = { taskId?: string; text: string; amount: string; unit: "hours" | "minutes"; canMove: boolean };

function toTask({ taskId, text: words, amount: written, unit: chosen, canMove }: Row, context: z.RefinementCtx): FunctionTask {
  const minutes = minutesOfWords(written, chosen);
  const complain = (path: string, message: string) => { context.addIssue({ code: "custom", path: [path], message }); return z.NEVER; };
  if (!taskId && words === "") return complain("taskId", m.carving_task_missing());
  if (taskId && words !== "") return complain("text", m.carving_task_twice());
  if (minutes === null || minutes < limits.shortest) return complain("amount", m.carving_amount_wrong({ least: limits.shortest }));
  return { taskId: taskId ?? null, text: words, minutes, canMove };
}

const fields = { taskId: known.optional(), text: text(limits.title).default(""), amount, unit, canMove: tick };
/** A task that stands there; null when it was ticked to go. */
const keptRow = z.object({ ...fields, remove: tick }).transform((row, context) => (row.remove ? null : toTask(row, context)));
/** The new task; null unless something was chosen, written or filled in. */
const addedRow = z.object(fields).transform((row, context) => (!row.taskId && row.text === "" && row.amount === "" ? null : toTask(row, context)));

/** The page of one function: what it is, the tasks that stand there, and at most one new one. */
export const functionForm = z
  .object({ ...basics, intent: z.enum(["save", "add"]).default("save"), tasks: z.array(keptRow).max(limits.tasks).default([]), added: addedRow.optional() })
  .superRefine(({ intent, added, tasks }, context) => {
    const complain = (message: string) => context.addIssue({ code: "custom", path: ["added", "taskId"], message });
    const kept = tasks.filter((task) => task !== null);
    if (!added) return intent === "add" && kept.length === tasks.length ? complain(m.carving_task_missing()) : undefined;
    if (kept.length >= limits.tasks) complain(m.carving_too_many_tasks({ max: limits.tasks }));
    if (added.taskId && kept.some(({ taskId }) => taskId === added.taskId)) complain(m.carving_task_again());
  })
  .transform(({ intent, added, tasks, ...rest }) => ({ ...rest, intent, tasks: [...tasks.filter((task) => task !== null), ...(added ? [added] : [])] }));
export type FunctionValues = z.output<typeof functionForm>;
