import { createHash } from "node:crypto";

/** What somebody says yes to: the goal and what is done for it, in a fixed order; not how it goes. Days are ISO. */
export type PlanWords = { goal: string; interventions: { what: string; who: string; by: string | null }[] };

export const hashOfPlan = ({ goal, interventions }: PlanWords): string =>
  createHash("sha256").update(JSON.stringify([goal, interventions.map(({ what, who, by }) => [what, who, by])])).digest("hex");
