import { dateOfDay } from "~/platform/dates";
import { idOf } from "../base/random";
import { add } from "../base/rows";
import { contactPersonsOf, requireStaff, type World } from "../base/world";

/** What the team of Ria agreed at the board of each municipality: done, late, going along from an earlier week, and new. */
const agreed = [
  { text: "Wasserij Helderwit bellen over de tweede plek", writtenAgo: 15, due: -4, doneAgo: 5 },
  { text: "Rondleiding plannen voor iedereen die met planten wil werken", writtenAgo: 15, due: -2, doneAgo: null },
  { text: "Bij de buurtsuper vragen of iemand later kan beginnen", writtenAgo: 8, due: 6, doneAgo: null },
  { text: "Samen kijken naar wie al lang vindbaar is en geen gesprek heeft", writtenAgo: 1, due: 7, doneAgo: null },
] as const;

export function makeBoardDecisions(world: World): void {
  const { calendar } = world;
  const ria = requireStaff(world, "ria");
  const team = contactPersonsOf(world, ria.organisationKey);
  for (const slug of ria.serves) {
    for (const [number, { text, writtenAgo, due, doneAgo }] of agreed.entries()) {
      add(world.rows, "boardDecision", {
        id: idOf(`decision ${slug} ${number}`), organisationId: ria.organisationId, municipalityId: world.municipalityIds[slug], ownerId: team[number % team.length]!.membershipId, writtenById: ria.membershipId,
        text, dueOn: dateOfDay(calendar.dayAhead(due)), createdAt: calendar.daysAgo(writtenAgo, 9, 30 + number), doneAt: doneAgo === null ? null : calendar.daysAgo(doneAgo, 15),
      });
    }
  }
}
