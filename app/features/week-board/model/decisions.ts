import type { Week } from "~/platform/working-time";

export type Decision = { id: string; text: string; owner: string; /** a day as the database keeps it */ dueOn: Date; createdAt: Date; doneAt: Date | null };

/** How a decision stands on the board of a week. `carried`: it was not done, and goes on to the next week. */
export type DecisionState = "open" | "late" | "done" | "carried";
export type DecisionOfWeek = Decision & { state: DecisionState; /** it was written down in an earlier week */ isCarried: boolean };

/**
 * What stood on the board in a week: written in it or before, and not done before it began. So a decision goes along to the next
 * week by itself, and an old board reads as it was.
 */
export function decisionsOf(all: readonly Decision[], week: Pick<Week, "from" | "until" | "isRunning">, today: Date): DecisionOfWeek[] {
  return all
    .filter(({ createdAt, doneAt }) => createdAt < week.until && (!doneAt || doneAt >= week.from))
    .map((decision) => ({ ...decision, state: stateOf(decision, week, today), isCarried: decision.createdAt < week.from }))
    .toSorted((a, b) => Number(a.state === "done") - Number(b.state === "done") || a.dueOn.getTime() - b.dueOn.getTime() || a.createdAt.getTime() - b.createdAt.getTime());
}

function stateOf({ doneAt, dueOn }: Decision, { until, isRunning }: Pick<Week, "until" | "isRunning">, today: Date): DecisionState {
  if (doneAt && doneAt < until) return "done";
  if (!isRunning) return "carried";
  return dueOn < today ? "late" : "open";
}
