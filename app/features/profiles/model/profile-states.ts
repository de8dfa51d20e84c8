export const profileStates = ["draft", "submitted", "live", "changed", "paused"] as const;
export type ProfileState = (typeof profileStates)[number];

export const profileActions = ["submit", "approve", "askChanges", "reject", "showLess", "pause", "startWork", "resume", "withdraw"] as const;
export type ProfileAction = (typeof profileActions)[number];

/** What may happen depends on these beside the state. */
export type ProfileFacts = { state: ProfileState; hasLive: boolean; hasWaiting: boolean };

type Transition = { from: readonly ProfileState[]; action: ProfileAction; by: "jobseeker" | "review" | "placement"; to: (facts: ProfileFacts) => ProfileState };

/**
 * draft → submitted → live → changed (reviewed again while the approved version stays up) → paused.
 * Commands, pages and tests read this table. A paused profile may be changed and approved; it stays out of sight until resumed.
 */
export const profileTransitions: readonly Transition[] = [
  { action: "submit", by: "jobseeker", from: profileStates, to: ({ state, hasLive }) => (state === "paused" ? "paused" : hasLive ? "changed" : "submitted") },
  { action: "approve", by: "review", from: ["submitted", "changed", "paused"], to: ({ state }) => (state === "paused" ? "paused" : "live") },
  { action: "askChanges", by: "review", from: ["submitted", "changed", "paused"], to: ({ state, hasLive }) => afterNo(state, hasLive) },
  { action: "reject", by: "review", from: ["submitted", "changed", "paused"], to: ({ state, hasLive }) => afterNo(state, hasLive) },
  { action: "showLess", by: "jobseeker", from: ["live", "changed", "paused"], to: ({ state }) => state },
  { action: "pause", by: "jobseeker", from: ["live", "changed"], to: () => "paused" },
  { action: "startWork", by: "placement", from: ["live", "changed"], to: () => "paused" },
  { action: "resume", by: "jobseeker", from: ["paused"], to: ({ hasLive, hasWaiting }) => (hasLive ? (hasWaiting ? "changed" : "live") : hasWaiting ? "submitted" : "draft") },
  { action: "withdraw", by: "jobseeker", from: ["submitted", "live", "changed", "paused"], to: () => "draft" },
];

function afterNo(state: ProfileState, hasLive: boolean): ProfileState {
  if (state === "paused") return "paused";
  return hasLive ? "live" : "draft";
}

/** The state after an action, or null when it cannot happen now. */
export function stateAfter(action: ProfileAction, facts: ProfileFacts): ProfileState | null {
  const transition = profileTransitions.find((one) => one.action === action && one.from.includes(facts.state));
  return transition ? transition.to(facts) : null;
}

/** States in which employers can find the approved version. */
export const findableStates = ["live", "changed"] as const satisfies readonly ProfileState[];
