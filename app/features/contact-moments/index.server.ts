export { collectMoments, forgetMoments, leaveRounds, putAwayMoments } from "./collect-moments.server";
export { findContact, type ContactPage, type Moment } from "./queries.server";
export { spokenSql } from "./spoken.server";
export { logMoment } from "./commands/log-moment.server";
export { startRound } from "./commands/start-round.server";
