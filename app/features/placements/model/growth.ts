export const growthKinds = ["moreHours", "moreTasks", "language", "certificate", "regularWork", "other"] as const;
export type GrowthKind = (typeof growthKinds)[number];

export const growthNoteLimit = 200;
