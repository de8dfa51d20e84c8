import { m } from "~/paraglide/messages";
import { WaitItem, WaitList } from "~/ui";
import type { Visit } from "../queries.server";
import { ownWords, whenWords, yourWords } from "./place-words";

/** Tours of one person under each other: when, where, and whether there is a place. `base` is the folder of the page of a tour; without `isOwn` a contact person reads it. */
export function VisitLines({ visits, base, isOwn = false }: { visits: readonly Visit[]; base: string; isOwn?: boolean }) {
  return (
    <WaitList>
      {visits.map((visit) => (
        <WaitItem key={visit.id} to={`${base}/${visit.id}`} kind={visit.hasPlace ? "calendar" : "queue"} title={visit.company} text={<>{whenWords(visit)}<br /><span className="small muted">{stateWords(visit, isOwn)}</span></>} />
      ))}
    </WaitList>
  );
}

/** Before it begins: the place. Afterwards: what was noted. */
function stateWords(visit: Visit, isOwn: boolean): string {
  if (visit.state === "cancelled") return m.tours_cancelled_short();
  if (visit.state === "open") return isOwn ? yourWords(visit) : ownWords(visit);
  return visit.attended === null ? m.tours_was() : visit.attended ? m.tours_was_there() : m.tours_was_not_there();
}
