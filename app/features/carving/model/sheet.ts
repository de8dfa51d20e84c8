import { z } from "zod";

export const limits = { title: 80, functions: 12, tasks: 20, people: 200, /** a week of one person */ minutesEach: 60 * 60, /** a task takes at least this long in a week */ shortest: 5 } as const;

const words = z.string().trim().max(limits.title);

const taskSchema = z.object({
  /** id of the vocabulary; null for a task in own words */
  taskId: z.string().max(60).nullable(),
  /** own words, empty when the vocabulary has it */
  text: words.default(""),
  /** in a week, of all people of the function together */
  minutes: z.number().int().min(limits.shortest),
  /** "dit kan iemand anders doen" */
  canMove: z.boolean().default(false),
});

const functionSchema = z.object({
  id: z.uuid(),
  title: words,
  /** how many people do it today */
  people: z.number().int().min(1).max(limits.people),
  /** in a week, of one of them */
  minutesEach: z.number().int().min(1).max(limits.minutesEach),
  tasks: z.array(taskSchema).max(limits.tasks).default([]),
});

/** What a sheet holds. Times are whole minutes in a week. */
export const sheetContentSchema = z.object({
  functions: z.array(functionSchema).max(limits.functions).default([]),
  /** the new work has to fit while children are at school */
  withinSchoolHours: z.boolean().default(false),
});

export type SheetContent = z.infer<typeof sheetContentSchema>;
export type WorkFunction = SheetContent["functions"][number];
export type FunctionTask = WorkFunction["tasks"][number];

/** Reads stored content, whatever version of the program wrote it. */
export const readSheetContent = (stored: unknown): SheetContent => sheetContentSchema.parse(stored ?? {});
