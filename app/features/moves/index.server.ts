export { noticeOf } from "./notice-words.server";
export { sayPlace } from "./commands/say-place.server";
export { takeOver } from "./commands/take-over.server";
export { sayGoodbye } from "./commands/say-goodbye.server";
export { collectMoves, forgetMoves } from "./own-moves.server";
export { findOpenMove, listComing, type ComingPerson, type OpenMove } from "./queries.server";
