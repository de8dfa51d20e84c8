import { m } from "~/paraglide/messages";
import type { Visit } from "../queries.server";
import { ownWords, whenWords, yourWords } from "./place-words";

export type VisitLine = { id: string; hasPlace: boolean; company: string; when: string; /** whether there is a place; afterwards what was noted */ words: string };

/** A tour of one person as a line; without `isOwn` a contact person reads it. Made where a page is loaded, so that pages do not carry the words. */
export function visitLine(visit: Visit, isOwn = false): VisitLine {
  const { id, hasPlace, company } = visit;
  return { id, hasPlace, company, when: whenWords(visit), words: stateWords(visit, isOwn) };
}

function stateWords(visit: Visit, isOwn: boolean): string {
  if (visit.state === "cancelled") return m.tours_cancelled_short();
  if (visit.state === "open") return isOwn ? yourWords(visit) : ownWords(visit);
  return visit.attended === null ? m.tours_was() : visit.attended ? m.tours_was_there() : m.tours_was_not_there();
}
