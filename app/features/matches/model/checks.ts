import type { RemunerationId } from "~/features/vocabulary";

/** What the contact person ticks at approval. No benefit and no amount is kept (rule 13). */
const always = ["personKnows", "detailsShared", "placeFits", "moneyExplained"] as const;
/** A place without a wage has an end, a goal and a next step that the person knows (product rule 2). */
const withoutWage = ["goalAgreed", "nextStepAgreed"] as const;

export type MatchCheck = (typeof always)[number] | (typeof withoutWage)[number];

export function checksFor(remuneration: RemunerationId | null): MatchCheck[] {
  return remuneration === "wage" ? [...always] : [...always, ...withoutWage];
}
