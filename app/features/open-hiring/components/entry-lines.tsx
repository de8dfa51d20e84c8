import { WaitItem, WaitList } from "~/ui";
import type { EntryInWords } from "./entry-words";

/** Entries as lines that lead to their page. @param base "/mijn/wachtrij" or "/gemeente/wachtrij" */
export function EntryLines({ entries, base }: { entries: readonly EntryInWords[]; base: string }) {
  return (
    <WaitList>
      {entries.map(({ id, kind, title, company, words }) => (
        <WaitItem key={id} to={`${base}/${id}`} kind={kind} title={<span lang="nl">{title}</span>} text={<>{company}<br /><span className="small muted">{words}</span></>} />
      ))}
    </WaitList>
  );
}
