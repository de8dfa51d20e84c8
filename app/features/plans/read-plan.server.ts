import { isoDay } from "~/platform/dates";
import type { Tx } from "~/platform/db.server";
import type { InterventionState } from "./model/plan-limits";
import { hashOfPlan, type PlanWords } from "./plan-hash.server";

export type ReadPlan = {
  words: PlanWords;
  hash: string;
  askedAt: Date | null;
  /** of the wording as it is; null while there is no yes to it */
  agreedAt: Date | null;
  interventions: { id: string; what: string; who: string; by: Date | null; state: InterventionState; result: string }[];
  /** every yes, also to wordings of before, the newest first */
  agreements: { id: string; at: Date; words: PlanWords }[];
};

/** A plan with what the person said about it; null before there is a goal. The caller asks who may see it. */
export async function readPlan(tx: Pick<Tx, "plan">, jobSeekerId: string): Promise<ReadPlan | null> {
  const plan = await tx.plan.findUnique({
    where: { jobSeekerId },
    select: {
      goal: true, askedAt: true,
      interventions: { orderBy: [{ createdAt: "asc" }, { id: "asc" }], select: { id: true, what: true, who: true, by: true, state: true, result: true } },
      agreements: { orderBy: { at: "desc" }, select: { id: true, at: true, hash: true, words: true } },
    },
  });
  if (!plan) return null;
  const words: PlanWords = { goal: plan.goal, interventions: plan.interventions.map(({ what, who, by }) => ({ what, who, by: by && isoDay(by) })) };
  const hash = hashOfPlan(words);
  const yes = plan.agreements.find((agreement) => agreement.hash === hash);
  return { words, hash, askedAt: plan.askedAt, agreedAt: yes?.at ?? null, interventions: plan.interventions, agreements: plan.agreements.map(({ id, at, words: then }) => ({ id, at, words: then as PlanWords })) };
}
