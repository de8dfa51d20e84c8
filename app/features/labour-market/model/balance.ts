/** People who want a task and open places that have it, in one municipality; null = a place that nobody serves. */
export type Cell = { task: string; municipalityId: string | null; people: number; places: number };
export type TaskBalance = { task: string; people: number; places: number };

/** Per task over all municipalities, the largest first. */
export function balanceOf(cells: readonly Cell[]): TaskBalance[] {
  const sums = new Map<string, TaskBalance>();
  for (const { task, people, places } of cells) {
    const sum = sums.get(task) ?? { task, people: 0, places: 0 };
    sums.set(task, { task, people: sum.people + people, places: sum.places + places });
  }
  return [...sums.values()].sort((a, b) => Math.max(b.people, b.places) - Math.max(a.people, a.places) || a.task.localeCompare(b.task));
}

/** Tasks that people want and no open place has, what most people want first. */
export const askedByNobody = (balance: readonly TaskBalance[]): TaskBalance[] => balance.filter(({ people, places }) => people > 0 && places === 0).sort((a, b) => b.people - a.people || a.task.localeCompare(b.task));

/** Tasks that open places have in a municipality where nobody wants them, the most places first. */
export const wantedByNobodyNear = (cells: readonly Cell[]): Cell[] => cells.filter(({ people, places }) => places > 0 && people === 0).sort((a, b) => b.places - a.places || a.task.localeCompare(b.task));
