import { lookupOf } from "./entry";
import type { SectorId } from "./sectors";
import type { TaskEntry } from "./task-entry";
import { careTasks } from "./tasks/care";
import { childrenTasks } from "./tasks/children";
import { cleaningTasks } from "./tasks/cleaning";
import { communityTasks } from "./tasks/community";
import { constructionTasks } from "./tasks/construction";
import { greenTasks } from "./tasks/green";
import { hospitalityTasks } from "./tasks/hospitality";
import { officeTasks } from "./tasks/office";
import { productionTasks } from "./tasks/production";
import { receptionTasks } from "./tasks/reception";
import { repairTasks } from "./tasks/repair";
import { retailTasks } from "./tasks/retail";
import { transportTasks } from "./tasks/transport";
import { warehouseTasks } from "./tasks/warehouse";

const list = [
  ...greenTasks,
  ...hospitalityTasks,
  ...careTasks,
  ...cleaningTasks,
  ...warehouseTasks,
  ...transportTasks,
  ...retailTasks,
  ...productionTasks,
  ...constructionTasks,
  ...repairTasks,
  ...officeTasks,
  ...receptionTasks,
  ...childrenTasks,
  ...communityTasks,
] as const;

export type TaskId = (typeof list)[number]["id"];
export type Task = TaskEntry & { readonly id: TaskId };

/** All tasks, in the order of the sectors. */
export const tasks: readonly Task[] = list;
export const taskLookup = lookupOf("task", tasks);

/** The tasks of one sector, in the order in which a page shows them. */
export function tasksOfSector(sector: SectorId): readonly Task[] {
  return tasks.filter((task) => task.sector === sector);
}
