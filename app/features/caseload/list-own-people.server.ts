import type { Actor } from "~/features/accounts";
import { fold } from "#search/language/fold";
import { now } from "~/platform/clock";
import { listCaseload, type CaseloadRow } from "./caseload-states.server";
import { needOf, needs, rankOfNeed, stageOf, type Need, type Stage } from "./model/needs";

export type OwnPerson = CaseloadRow & { need: Need | null };
export type OwnFilter = { search: string; need: Need | null; state: CaseloadRow["state"] | null; stage: Stage | null };
export type OwnPeople = {
  /** those on this page: who needs something most first, then by name */
  people: OwnPerson[];
  count: number;
  /** how many of all own people need what, whatever is chosen */
  counts: { need: Need; count: number }[];
  total: number;
};

/** The own people by what they need now, with filters; one question whatever their number. */
export async function listOwnPeople(actor: Actor, filter: OwnFilter, { take, skip }: { take: number; skip: number }): Promise<OwnPeople> {
  const at = now();
  const all = (await listCaseload(actor)).map((person) => ({ ...person, need: needOf(person, at) }));
  const found = all.filter((person) => fits(person, filter)).toSorted((a, b) => rankOfNeed(a.need) - rankOfNeed(b.need));
  return {
    people: found.slice(skip, skip + take),
    count: found.length,
    counts: needs.map((need) => ({ need, count: all.filter((person) => person.need === need).length })),
    total: all.length,
  };
}

function fits(person: OwnPerson, { search, need, state, stage }: OwnFilter): boolean {
  if ((need && person.need !== need) || (state && person.state !== state) || (stage && stageOf(person) !== stage)) return false;
  const name = fold(`${person.firstName} ${person.lastName}`);
  return fold(search.trim()).split(/\s+/).every((word) => name.includes(word));
}
