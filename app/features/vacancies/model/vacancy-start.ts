import { taskById } from "~/features/vocabulary";
import { canCombine } from "./content-rules";
import { applyStep } from "./step-forms";
import { keepReasons } from "./text-tips";
import { vacancyContentSchema, type PlaceKindId, type VacancyContent } from "./vacancy-content";

/** What a draft begins with, when it does not begin empty. */
export type VacancyStart = {
  title?: string;
  about?: string;
  taskIds: string[];
  /** how much of the week each of these tasks takes, in whatever unit; without it all take the same */
  weights?: Record<string, number>;
  places?: number;
  hours?: { low: number; high: number };
  dayParts?: string[];
  withinSchoolHours?: boolean;
  /** cents per hour */
  pay?: { low: number; high: number | null };
  payScale?: string;
  startFrom?: string | null;
  needs: { text: string; taskId: string }[];
  offers: string[];
};

const mostTasks = 12;
const mostNeeds = 10;

/** The draft of a new vacancy: the pages filled as if somebody had filled them. A wage is kept only where the place has one. */
export function contentOf(placeKind: PlaceKindId, start: VacancyStart = { taskIds: [], needs: [], offers: [] }): VacancyContent {
  const isPaid = placeKind === "paid" || placeKind === "adapted" || (Boolean(start.pay) && canCombine(placeKind, "wage"));
  const empty = vacancyContentSchema.parse({ placeKind, remuneration: isPaid ? "wage" : null });
  const taskIds = [...new Set(start.taskIds)].filter((id) => taskById(id)).slice(0, mostTasks);
  const withTasks = applyStep(empty, "tasks", start.weights ? { tasks: weighed(taskIds, start.weights), add: [] } : { tasks: [], add: taskIds });
  return keepReasons(
    vacancyContentSchema.parse({
      ...withTasks,
      payMinCents: isPaid ? (start.pay?.low ?? null) : null,
      payMaxCents: isPaid ? (start.pay?.high ?? null) : null,
      payScale: isPaid ? (start.payScale ?? "") : "",
      title: start.title ?? "",
      about: start.about ?? "",
      places: start.places ?? 1,
      hoursMin: start.hours?.low ?? null,
      hoursMax: start.hours?.high ?? null,
      dayParts: start.dayParts ?? [],
      withinSchoolHours: start.withinSchoolHours ?? false,
      startFrom: start.startFrom ?? null,
      needs: start.needs.slice(0, mostNeeds).map(({ text, taskId }) => ({ text, taskId: taskIds.includes(taskId) ? taskId : "", licence: null })),
      offers: start.offers,
    }),
    new Map(),
  );
}

/** Tasks with their usual loads. Shares are made to add up to 100 where the page is applied. */
function weighed(taskIds: readonly string[], weights: Record<string, number>) {
  return taskIds.map((id) => ({ id, share: weights[id] ?? 0, physicalLoad: taskById(id)!.physicalLoad, mentalLoad: taskById(id)!.mentalLoad, note: "", remove: false }));
}
