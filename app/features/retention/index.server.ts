export { everyStanding } from "./every-standing.server";
export { countLeaving } from "./list-leaving.server";
export { collectRetention, forgetRetention, lockIfOver, noteErasedBySilence } from "./own-retention.server";
export { findRetentionMonths } from "./queries.server";
