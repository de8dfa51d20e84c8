export const decisions = ["approved", "changesAsked", "rejected"] as const;
export type Decision = (typeof decisions)[number];

export const noteLimit = 1000;
