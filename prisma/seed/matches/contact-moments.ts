import { nextDayAfter, type MomentKind, type MomentOutcome } from "~/features/contact-moments/model/moments";
import { later } from "../base/calendar";
import { idOf, randomOf } from "../base/random";
import { add } from "../base/rows";
import type { World } from "../base/world";
import type { MadePerson } from "../people/person";

const ways: readonly (readonly [MomentKind, number])[] = [["phone", 5], ["talk", 3], ["mail", 2], ["visit", 1]];
const results: readonly (readonly [MomentOutcome, number])[] = [["workNow", 3], ["learningPlace", 2], ["helpFirst", 2], ["later", 2], ["referred", 1], ["didNotCome", 2], ["doesNotWant", 1]];
const notes = ["", "", "Belt liever in de middag.", "Wil na de vakantie beginnen.", "Neemt een vriendin mee naar het gesprek.", "Oefent nu met fietsen."];

/** What contact persons wrote down, and a round of Ria's people that is under way. */
export function makeContactMoments(world: World, people: readonly MadePerson[]): void {
  const helped = people.filter(({ contact }) => contact !== null);
  const ria = helped.filter(({ key }) => key.startsWith("ria ")).slice(0, 12);
  const starter = ria[0]?.contact;
  const roundId = idOf("round of ria");
  const began = world.calendar.daysAgo(20, 9);
  if (starter) {
    add(world.rows, "round", { id: roundId, organisationId: starter.organisationId, startedById: starter.membershipId, isTeam: false, name: "Iedereen gesproken voor de winter", knownMonths: 0, silentMonths: 0, startedAt: began });
    for (const { id } of ria) add(world.rows, "roundPerson", { roundId, jobSeekerId: id });
  }
  for (const person of helped) {
    const random = randomOf(`moments ${person.key}`);
    for (let number = 0; number < random.between(0, 3); number += 1) {
      const at = world.calendar.daysAgo(random.between(1, 200), random.between(9, 16), 15);
      if (at < later(person.createdAt, { days: 1 })) continue;
      const outcome = random.weighted(results);
      const inRound = ria.includes(person) && at > began;
      add(world.rows, "contactMoment", {
        id: idOf(`moment ${person.key} ${number}`), jobSeekerId: person.id, membershipId: person.contact!.membershipId, kind: random.weighted(ways), outcome, at, note: random.pick(notes),
        nextOn: new Date(`${nextDayAfter(outcome, at)}T00:00:00Z`), roundId: inRound ? roundId : null,
      });
    }
  }
}
