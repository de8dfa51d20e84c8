/** Why a company does not make work for somebody now. All are about the company or the work, none about the person. */
export const noReasons = ["noRoom", "noGuidance", "otherTasks", "otherTimes", "later"] as const;
export type NoReason = (typeof noReasons)[number];

export const isNoReason = (reason: string): reason is NoReason => (noReasons as readonly string[]).includes(reason);
