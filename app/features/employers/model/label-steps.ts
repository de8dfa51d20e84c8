/** The programme has a protected name; the feature "werken zonder sollicitatie" is something else (product rule 6). */
export const programmeName = "Open Hiring®";

export const labelStates = ["asked", "confirmed", "refused", "withdrawn"] as const;
export type LabelState = (typeof labelStates)[number];

export const labelActions = ["ask", "confirm", "refuse", "withdraw"] as const;
export type LabelAction = (typeof labelActions)[number];

/** company: its own members · checker: its fixed contact, or an administrator of a municipality that it is in */
export type LabelParty = "company" | "checker";

type Row = { from: readonly (LabelState | null)[]; action: LabelAction; by: readonly LabelParty[]; to: LabelState };

/** null: nothing was ever said. A company cannot confirm itself, and either side can end it. */
export const labelSteps: readonly Row[] = [
  { from: [null, "refused", "withdrawn"], action: "ask", by: ["company"], to: "asked" },
  { from: ["asked"], action: "confirm", by: ["checker"], to: "confirmed" },
  { from: ["asked"], action: "refuse", by: ["checker"], to: "refused" },
  { from: ["asked", "confirmed"], action: "withdraw", by: ["company"], to: "withdrawn" },
  { from: ["confirmed"], action: "withdraw", by: ["checker"], to: "withdrawn" },
];

/** What becomes of it, or null when this side cannot do that now. */
export function labelAfter(from: LabelState | null, action: LabelAction, by: LabelParty): LabelState | null {
  return labelSteps.find((step) => step.action === action && step.from.includes(from) && step.by.includes(by))?.to ?? null;
}

export function labelActionsOf(from: LabelState | null, by: LabelParty): LabelAction[] {
  return labelActions.filter((action) => labelAfter(from, action, by) !== null);
}
