export const placementStates = ["agreeing", "planned", "running", "ended"] as const;
export type PlacementState = (typeof placementStates)[number];

export const placementActions = ["begin", "draft", "change", "settle", "adjust", "start", "end"] as const;
export type PlacementAction = (typeof placementActions)[number];

/** ownContact: the person's own contact person or who stands in · system: what follows from another step, or a job */
export const placementParties = ["jobseeker", "employer", "ownContact", "system"] as const;
export type PlacementParty = (typeof placementParties)[number];

export type PlacementStep = { /** null: it begins here */ from: PlacementState | null; action: PlacementAction; to: PlacementState; by: readonly PlacementParty[] };

/**
 * The life of a placement. A trial begins with an agreement that three parties read; work begins when a match is placed or somebody
 * started in open hiring. A company says nothing here that ends somebody's work: it tells the contact person.
 */
export const placementSteps: readonly PlacementStep[] = [
  { from: null, action: "begin", to: "planned", by: ["system"] },
  { from: null, action: "draft", to: "agreeing", by: ["ownContact"] },
  // another text: all three read it again
  { from: "agreeing", action: "change", to: "agreeing", by: ["ownContact"] },
  { from: "planned", action: "change", to: "agreeing", by: ["ownContact"] },
  // the third yes
  { from: "agreeing", action: "settle", to: "planned", by: ["system"] },
  { from: "planned", action: "adjust", to: "planned", by: ["ownContact"] },
  { from: "running", action: "adjust", to: "running", by: ["ownContact"] },
  { from: "planned", action: "start", to: "running", by: ["system"] },
  { from: "agreeing", action: "end", to: "ended", by: ["ownContact", "jobseeker", "system"] },
  { from: "planned", action: "end", to: "ended", by: ["ownContact", "jobseeker", "system"] },
  { from: "running", action: "end", to: "ended", by: ["ownContact", "jobseeker", "system"] },
];

export const findStep = (state: PlacementState, action: PlacementAction, party: PlacementParty): PlacementStep | null =>
  placementSteps.find((step) => step.from === state && step.action === action && step.by.includes(party)) ?? null;

/** What a party can do now: a trial has a text that changes, work has facts that are adjusted. */
export const actionsFor = (kind: "work" | "trial", state: PlacementState, party: PlacementParty | null): PlacementAction[] =>
  party ? placementActions.filter((action) => action !== (kind === "trial" ? "adjust" : "change") && findStep(state, action, party) !== null) : [];

export const isOpen = (state: PlacementState): boolean => state !== "ended";
