import type { TaskId } from "~/features/vocabulary";
import { idOf } from "../base/random";
import { add } from "../base/rows";
import type { Company, World } from "../base/world";

/** hours a week of all people together; `!` before the name of a task: somebody else could do it */
type TaskPlan = readonly [task: TaskId | `!${TaskId}` | { own: string; canMove?: boolean }, hours: number];
type FunctionPlan = { title: string; people: number; hours: number; tasks: readonly TaskPlan[] };
type SheetPlan = { key: string; company: string; title: string; daysAgo: number; shared?: true; withinSchoolHours?: boolean; functions: readonly FunctionPlan[] };

/** The demo's own company, one in Ria's municipality that shares its sheet, and one with work for the evening. */
const plans: readonly SheetPlan[] = [
  {
    key: "morgenrood", company: "Tuinderij Morgenrood", title: "Kas en verzending", daysAgo: 3, withinSchoolHours: true,
    functions: [
      { title: "Teeltmedewerker", people: 4, hours: 32, tasks: [["harvest-vegetables", 48], ["!take-cuttings", 12], ["!water-plants", 6], ["!weed-beds", 4], ["sort-bulbs", 20], [{ own: "Klimaat in de kas regelen" }, 10]] },
      { title: "Medewerker verzending", people: 2, hours: 24, tasks: [["pick-orders", 24], ["!label-products", 5], [{ own: "Kratten uitspoelen", canMove: true }, 3.5]] },
      { title: "Administratie", people: 1, hours: 20, tasks: [["do-administration", 14], ["!archive-papers", 1.5]] },
    ],
  },
  {
    key: "wilgenhof", company: "Zorghuis De Wilgenhof", title: "Huiskamer op de begane grond", daysAgo: 6, shared: true,
    functions: [
      { title: "Verzorgende", people: 6, hours: 28, tasks: [["help-wash-and-dress", 70], ["hand-out-medicine", 20], ["!make-beds-in-care", 10], ["!help-with-meals", 9], ["!walk-with-elderly", 6]] },
      { title: "Medewerker huishouding", people: 2, hours: 24, tasks: [["mop-floors", 16], ["clean-toilets", 10], ["!fold-laundry", 6]] },
    ],
  },
  {
    key: "loswal", company: "Restaurant De Loswal", title: "Keuken en bediening", daysAgo: 12,
    functions: [
      { title: "Kok", people: 3, hours: 38, tasks: [["cook-meals", 80], ["!cut-vegetables", 14], ["make-soup", 6]] },
      { title: "Medewerker bediening", people: 5, hours: 20, tasks: [["serve-tables", 70], ["!set-tables", 8], ["!tend-bar", 7]] },
    ],
  },
];

/** Sheets on which companies look for work in the functions that they have. */
export function makeCarvingSheets({ rows, calendar }: World, companies: readonly Company[]): void {
  for (const plan of plans) {
    const company = companies.find(({ name }) => name === plan.company)!;
    const changedAt = calendar.daysAgo(plan.daysAgo, 10, 20);
    add(rows, "carvingSheet", {
      id: idOf(`carving ${plan.key}`), organisationId: company.id, title: plan.title, content: contentOf(plan), sharedSince: plan.shared ? changedAt : null, vacancyId: null,
      createdById: company.members[0]!.accountId, createdAt: calendar.daysAgo(plan.daysAgo + 1, 14, 5), changedAt,
    });
  }
}

function contentOf({ key, functions, withinSchoolHours = false }: SheetPlan) {
  return {
    withinSchoolHours,
    functions: functions.map(({ title, people, hours, tasks }) => ({
      id: idOf(`carving ${key} ${title}`), title, people, minutesEach: hours * 60,
      tasks: tasks.map(([task, time]) => ({ minutes: time * 60, ...(typeof task === "string" ? { taskId: task.replace("!", ""), text: "", canMove: task.startsWith("!") } : { taskId: null, text: task.own, canMove: task.canMove ?? false }) })),
    })),
  };
}
