export { countTakenPlaces, followVacancy } from "./follow-vacancy.server";
export { forgetInQueues } from "./forget-in-queues.server";
export { joinQueue } from "./commands/join-queue.server";
export { collectQueueEntries, countQueueOf, countWhoGoOn, findQueueFor, listEntriesOf, listMyOpenEntries, type EntryLine, type QueueCounts, type QueueForReader } from "./queries.server";
