import { prisma } from "~/platform/db.server";
import { readStandings, type PersonStanding } from "./read-facts.server";

const atOnce = 500;
const beforeAll = "00000000-0000-0000-0000-000000000000";

/** Everybody who was silent for so long that something could be due, in pieces by id: what is done with one piece cannot make the next skip anybody. */
export async function* everyStanding(take = atOnce): AsyncGenerator<PersonStanding> {
  for (let after = beforeAll; ; ) {
    const people = await readStandings(prisma, { after, take });
    yield* people;
    if (people.length < take) return;
    after = people.at(-1)!.jobSeekerId;
  }
}
