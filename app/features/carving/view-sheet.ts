import { mentalLoads, physicalLoads, talentById, labelOf, taskById, type VocabularyLocale } from "~/features/vocabulary";
import { listInWords, withCapital } from "~/platform/formats";
import type { PictogramName } from "~/ui/pictograms/names";
import { freedIn, freedOf, freedTasks, loadOf, minutesOf, nameOfTask, plannedOf, talentsFor } from "./model/carve";
import type { SheetContent, WorkFunction } from "./model/sheet";
import { timeWords } from "./model/time-words";
import { carvedWork } from "./model/vacancy-of";
import { fitsSchoolHours, outsideSchoolHours, proposeWeek } from "./model/week";

export type TaskView = { key: string; label: string; time: string; canMove: boolean };
export type FunctionView = {
  id: string; title: string; people: number; each: string;
  /** all people together, what of that is freed, and what no task says yet, in minutes a week */
  minutes: number; freed: number;
  total: string; freedTime: string; left: string | null;
  tasks: TaskView[];
};
export type FreedView = { key: string; label: string; time: string; /** percent of the tasks that the vacancy gets; null for what stands in its text */ share: number | null; pictogram: PictogramName | null };
export type SheetView = {
  functions: FunctionView[];
  total: string; freed: number; freedTime: string;
  tasks: FreedView[];
  /** each load with its time, only those that occur, the lightest first */
  physical: { label: string; time: string }[]; mental: { label: string; time: string }[]; unknownLoad: string | null;
  talents: { id: string; label: string; pictogram: PictogramName }[];
  week: WeekView | null;
  withinSchoolHours: boolean;
};
export type WeekView = { places: number; low: number; high: number; days: number; perDay: string; fitsSchoolHours: boolean; /** tasks for the evening or night, in words */ outside: string };

/** A sheet in words, for the page, for paper and for a contact person. */
export function viewSheet(content: SheetContent, locale: VocabularyLocale): SheetView {
  const freed = freedIn(content);
  const tasks = freedTasks(content);
  const load = loadOf(tasks);
  const inTime = (minutes: number) => timeWords(minutes, locale);
  const loads = <Id extends string>(list: readonly { id: Id; label: { nl: string; en: string } }[], minutes: Record<Id, number>) => list.filter(({ id }) => minutes[id] > 0).map((entry) => ({ label: labelOf(entry, locale), time: inTime(minutes[entry.id]) }));
  return {
    functions: content.functions.map((one) => viewFunction(one, locale)),
    total: inTime(content.functions.reduce((sum, one) => sum + minutesOf(one), 0)),
    freed,
    freedTime: inTime(freed),
    tasks: viewFreed(content, locale),
    physical: loads(physicalLoads, load.physical),
    mental: loads(mentalLoads, load.mental),
    unknownLoad: load.unknown > 0 ? inTime(load.unknown) : null,
    talents: talentsFor(tasks).flatMap(({ id }) => { const talent = talentById(id); return talent ? [{ id, label: withCapital(labelOf(talent, locale)), pictogram: talent.pictogram }] : []; }),
    week: viewWeek(content, locale),
    withinSchoolHours: content.withinSchoolHours,
  };
}

function viewFunction(one: WorkFunction, locale: VocabularyLocale): FunctionView {
  const left = minutesOf(one) - plannedOf(one);
  return {
    id: one.id, title: one.title, people: one.people, each: timeWords(one.minutesEach, locale), minutes: minutesOf(one), freed: freedOf(one),
    total: timeWords(minutesOf(one), locale), freedTime: timeWords(freedOf(one), locale), left: left > 0 ? timeWords(left, locale) : null,
    tasks: one.tasks.map((task, at) => ({ key: String(at), label: withCapital(nameOfTask(task, locale)), time: timeWords(task.minutes, locale), canMove: task.canMove })),
  };
}

function viewFreed(content: SheetContent, locale: VocabularyLocale): FreedView[] {
  const { tasks, others } = carvedWork(content);
  return [...tasks, ...others.map((task) => ({ ...task, share: null }))].map((task, at) => ({
    key: String(at), label: withCapital(nameOfTask(task, locale)), time: timeWords(task.minutes, locale), share: task.share, pictogram: (task.taskId && taskById(task.taskId)?.pictogram) || null,
  }));
}

function viewWeek(content: SheetContent, locale: VocabularyLocale): WeekView | null {
  const [freed, tasks] = [freedIn(content), freedTasks(content)];
  const week = proposeWeek(freed, content.withinSchoolHours);
  if (!week) return null;
  return {
    places: week.places, low: week.hours.low, high: week.hours.high, days: week.days, perDay: timeWords(week.minutesPerDay, locale),
    fitsSchoolHours: fitsSchoolHours(freed / week.places, tasks),
    outside: listInWords(outsideSchoolHours(tasks).map((task) => nameOfTask(task, locale)), locale),
  };
}
