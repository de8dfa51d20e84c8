import type { Actor } from "~/features/accounts";
import { prisma, type Prisma } from "~/platform/db.server";
import { today } from "~/platform/dates";
import { initialsOf, personSelect, revealTo } from "./people.server";
import { intakeOf, peopleIn, scopes, type Scope } from "./policy";

export type ListedPerson = {
  id: string;
  name: string;
  initials: string;
  place: string;
  state: "draft" | "submitted" | "live" | "changed" | "paused";
  contactName: string;
};

export type PeopleFilter = { scope: Scope; search?: string; state?: ListedPerson["state"] };

/** People of a caseload, by first name, a page at a time. */
export async function listPeople(actor: Actor, filter: PeopleFilter, { take, skip }: { take: number; skip: number }): Promise<{ people: ListedPerson[]; count: number }> {
  const where = wherePeople(actor, filter);
  const [rows, count] = await Promise.all([
    prisma.jobSeeker.findMany({ where, orderBy: [{ account: { firstName: "asc" } }, { account: { lastName: "asc" } }, { id: "asc" }], take, skip, select: personSelect }),
    prisma.jobSeeker.count({ where }),
  ]);
  const people = rows.map((row) => {
    const person = revealTo(actor, row);
    return { id: row.id, name: person.fullName ?? person.name ?? "", initials: initialsOf(person), place: person.place ?? "", state: row.state, contactName: row.contactPerson?.account.firstName ?? "" };
  });
  return { people, count };
}

/** Own people, those of colleagues and those shared with the region, in that order, each once. */
export async function findPeopleByName(actor: Actor, text: string, take: number): Promise<ListedPerson[]> {
  const found = await Promise.all(scopes.map((scope) => listPeople(actor, { scope, search: text }, { take, skip: 0 })));
  return [...new Map(found.flatMap(({ people }) => people).map((person) => [person.id, person])).values()].slice(0, take);
}

/** Every word has to be in the first or last name; last names are only searched where they may be seen. */
function wherePeople(actor: Actor, { scope, search = "", state }: PeopleFilter): Prisma.JobSeekerWhereInput {
  const words = search.trim().split(/\s+/).filter(Boolean).slice(0, 5);
  const inName = (word: string): Prisma.AccountWhereInput => {
    const first = { firstName: { contains: word, mode: "insensitive" as const } };
    return scope === "region" ? first : { OR: [first, { lastName: { contains: word, mode: "insensitive" } }] };
  };
  return { AND: [peopleIn(actor, scope), ...(state ? [{ state }] : []), ...words.map((word) => ({ account: inName(word) }))] };
}

export async function countPeople(actor: Actor): Promise<Record<Scope, number>> {
  const counts = await Promise.all(scopes.map((scope) => prisma.jobSeeker.count({ where: peopleIn(actor, scope) })));
  return { own: counts[0]!, colleagues: counts[1]!, region: counts[2]! };
}

export type IntakePerson = { id: string; name: string; place: string; askedAt: Date; dueAt: Date; answers: { looksFor: string[]; worksNow: string; likes: string } };

/** Who came by the open door and waits, oldest first. */
export async function listIntake(actor: Actor, take = 50): Promise<IntakePerson[]> {
  const rows = await prisma.jobSeeker.findMany({
    where: intakeOf(actor),
    orderBy: [{ intakeAskedAt: "asc" }, { id: "asc" }],
    take,
    select: { id: true, place: true, intakeAskedAt: true, intakeDueAt: true, intakeAnswers: true, account: { select: { firstName: true } } },
  });
  return rows.map(({ id, place, intakeAskedAt, intakeDueAt, intakeAnswers, account }) => ({
    id, place, name: account.firstName, askedAt: intakeAskedAt, dueAt: intakeDueAt ?? intakeAskedAt, answers: readAnswers(intakeAnswers),
  }));
}

export const countIntake = (actor: Actor): Promise<number> => prisma.jobSeeker.count({ where: intakeOf(actor) });

/** The three answers of the open door, whatever version of the program wrote them. */
export function readAnswers(stored: unknown): IntakePerson["answers"] {
  const { looksFor, worksNow, likes } = (stored ?? {}) as Record<string, unknown>;
  return {
    looksFor: Array.isArray(looksFor) ? looksFor.filter((one) => typeof one === "string") : [],
    worksNow: typeof worksNow === "string" ? worksNow : "",
    likes: typeof likes === "string" ? likes : "",
  };
}

export type StandInRow = { id: string; name: string; from: Date; until: Date };

/** Who decides for this contact person, now and later. */
export async function listStandIns(membershipId: string | null): Promise<StandInRow[]> {
  if (!membershipId) return [];
  const rows = await prisma.standIn.findMany({
    where: { absentId: membershipId, until: { gte: today() } },
    orderBy: { from: "asc" },
    select: { id: true, from: true, until: true, standIn: { select: { account: { select: { firstName: true, lastName: true } } } } },
  });
  return rows.map(({ id, from, until, standIn }) => ({ id, from, until, name: `${standIn.account.firstName} ${standIn.account.lastName}`.trim() }));
}

