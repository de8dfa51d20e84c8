import type { RemunerationId } from "~/features/vocabulary";

/** What the contact person ticks at approval. Of it only the tick is kept: no benefit, no amount, and not whom somebody cares for (rule 13). */
const always = ["personKnows", "detailsShared", "placeFits", "hoursFit", "careFits", "travelFits", "moneyExplained"] as const;
/** A place without a wage has an end, a goal and a next step that the person knows (product rule 2). */
const withoutWage = ["goalAgreed", "nextStepAgreed"] as const;

export type MatchCheck = (typeof always)[number] | (typeof withoutWage)[number];

export function checksFor(remuneration: RemunerationId | null): MatchCheck[] {
  return remuneration === "wage" ? [...always] : [...always, ...withoutWage];
}
