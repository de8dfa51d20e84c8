import { WaitItem, WaitList } from "~/ui";
import type { VisitLine } from "./visit-words";

/** Tours of one person under each other: when, where, and whether there is a place. `base` is the folder of the page of a tour. */
export function VisitLines({ visits, base }: { visits: readonly VisitLine[]; base: string }) {
  return (
    <WaitList>
      {visits.map(({ id, hasPlace, company, when, words }) => (
        <WaitItem key={id} to={`${base}/${id}`} kind={hasPlace ? "calendar" : "queue"} title={company} text={<>{when}<br /><span className="small muted">{words}</span></>} />
      ))}
    </WaitList>
  );
}
