import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { listCaseload } from "./caseload-states.server";
import { needOf, type Need } from "./model/needs";
import { initialsOf, personSelect, revealTo } from "./people.server";
import { peopleIn } from "./policy";
import type { ListedPerson } from "./queries.server";

/** The own people who need the same now, a page at a time. */
export async function listInNeed(actor: Actor, need: Need, { take, skip }: { take: number; skip: number }): Promise<{ people: ListedPerson[]; count: number }> {
  const at = now();
  const ids = (await listCaseload(actor)).filter((person) => needOf(person, at) === need).map((person) => person.id);
  const rows = await prisma.jobSeeker.findMany({
    where: { AND: [peopleIn(actor, "own"), { id: { in: ids } }] },
    orderBy: [{ account: { firstName: "asc" } }, { id: "asc" }],
    take,
    skip,
    select: personSelect,
  });
  const people = rows.map((row) => {
    const person = revealTo(actor, row);
    return { id: row.id, name: person.fullName ?? person.name ?? "", initials: initialsOf(person), place: person.place ?? "", state: row.state, contactName: row.contactPerson?.account.firstName ?? "" };
  });
  return { people, count: ids.length };
}
