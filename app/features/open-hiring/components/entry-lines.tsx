import { WaitItem, WaitList } from "~/ui";
import type { EntryLine } from "../queries.server";
import { stateWords } from "./words";

/** Entries as lines that lead to their page. @param base "/mijn/wachtrij" or "/gemeente/wachtrij" */
export function EntryLines({ entries, base }: { entries: readonly EntryLine[]; base: string }) {
  return (
    <WaitList>
      {entries.map((entry) => (
        <WaitItem key={entry.id} to={`${base}/${entry.id}`} kind={entry.state === "offered" ? "clock" : entry.isLast ? "lock" : "queue"} title={<span lang="nl">{entry.title}</span>} text={<>{entry.company}<br /><span className="small muted">{stateWords(entry)}</span></>} />
      ))}
    </WaitList>
  );
}
