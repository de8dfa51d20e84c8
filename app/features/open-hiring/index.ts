/** What other pages show of a queue. */
export { QueuePanel, joinFormId } from "./components/queue-panel";
export { EntryLines } from "./components/entry-lines";
export { entryLine } from "./components/entry-words";
