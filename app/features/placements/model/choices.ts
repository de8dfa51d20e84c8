export const contractKinds = ["temporary", "permanent", "secondment", "noContract"] as const;
export type ContractKind = (typeof contractKinds)[number];

/** Why a placement ended, in words that blame nobody. */
export const endReasons = ["contractOver", "otherWork", "workDidNotFit", "hoursDidNotFit", "tooHard", "travel", "companyStopped", "other"] as const;
export type EndReason = (typeof endReasons)[number];

/** Reasons that the site gives itself: a trial became work, a person left, a match or an entry of a queue ended. */
export const ownReasons = ["becameWork", "erased", "endedElsewhere"] as const;
