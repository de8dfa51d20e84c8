export const planLimits = { goal: 300, who: 80, what: 60, result: 300, reason: 300, interventions: 20, menuItems: 40 };

export const interventionStates = ["planned", "running", "done", "stopped"] as const;
export type InterventionState = (typeof interventionStates)[number];
