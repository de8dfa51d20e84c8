import type { EntryLine } from "../queries.server";
import { stateWords } from "./words";

export type EntryInWords = Pick<EntryLine, "id" | "title" | "company" | "isLast"> & { kind: "clock" | "lock" | "queue"; /** where it stands */ words: string };

/** An entry as a line. Made where a page is loaded, so that pages do not carry the words. */
export function entryLine(entry: EntryLine): EntryInWords {
  const { id, title, company, isLast } = entry;
  return { id, title, company, isLast, kind: entry.state === "offered" ? "clock" : isLast ? "lock" : "queue", words: stateWords(entry) };
}
