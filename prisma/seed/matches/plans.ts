import { hashOfPlan, type PlanWords } from "~/features/plans/plan-hash.server";
import { dateOfDay, isoDay } from "~/platform/dates";
import { idOf, randomOf } from "../base/random";
import { add } from "../base/rows";
import type { World } from "../base/world";
import type { MadePerson } from "../people/person";

const goals = ["Twee ochtenden per week werken bij mensen in de buurt.", "Weer ritme krijgen, en daarna een plek met planten.", "Genoeg Nederlands leren om in een keuken te werken.", "Binnen een jaar betaald werk, het liefst in de ochtend."];
const things = [["Nederlands oefenen", "Met het taalcafé in de bibliotheek"], ["Vrijwilligerswerk", "Koffie schenken in het buurthuis"], ["Een training of cursus", "Bij de trainer van de gemeente"], ["Vaste gesprekken", "Elke maand een half uur"], ["Jezelf laten zien, met een video of op papier", "Samen met je contactpersoon"], ["Vervoer regelen, zoals een fiets", "Fietsles op zaterdag"]] as const;
const reasons = ["Komt weinig buiten.", "Gaat nu elke week naar het buurthuis.", "Begon met vrijwilligerswerk.", "Had het even zwaar thuis.", "Werkt nu een paar uur."];
const states = ["running", "planned", "done"] as const;

/** Where people stand on the ladder and what they agreed on; of some the plan waits for their yes, and Samira's is one of those. */
export function makePlans(world: World, people: readonly MadePerson[]): void {
  const { calendar } = world;
  for (const [number, person] of people.filter(({ contact }) => contact !== null).entries()) {
    const random = randomOf(`plan ${person.key}`);
    const isSamira = person.key === "ria Samira";
    if (!isSamira && !random.chance(0.5)) continue;
    let step = random.between(1, 3);
    for (let move = 0; move < random.between(1, 4); move += 1) {
      const at = calendar.daysAgo(300 - move * 70, 10);
      add(world.rows, "ladderStep", { id: idOf(`ladder ${person.key} ${move}`), jobSeekerId: person.id, membershipId: person.contact!.membershipId, step, since: dateOfDay(isoDay(at)), reason: reasons[Math.min(move, reasons.length - 1)]!, at });
      step = Math.min(6, Math.max(1, step + random.pick([1, 1, 1, -1])));
    }
    const chosen = things.filter((_, at) => (at + number) % 3 === 0);
    const words: PlanWords = { goal: goals[number % goals.length]!, interventions: chosen.map(([what, who]) => ({ what, who, by: null })) };
    const [asked, agreed] = [calendar.daysAgo(20, 11), isSamira || random.chance(0.3) ? null : calendar.daysAgo(18, 20)];
    add(world.rows, "plan", { jobSeekerId: person.id, goal: words.goal, changedAt: calendar.daysAgo(21, 11), askedAt: asked });
    for (const [at, { what, who }] of words.interventions.entries()) {
      add(world.rows, "intervention", { id: idOf(`intervention ${person.key} ${at}`), jobSeekerId: person.id, what, who, by: null, state: agreed ? states[at % states.length]! : "planned", result: agreed && states[at % states.length] === "done" ? "Is gelukt." : "", createdAt: calendar.daysAgo(21, 11, at) });
    }
    if (agreed) add(world.rows, "planAgreement", { id: idOf(`agreement ${person.key}`), jobSeekerId: person.id, at: agreed, hash: hashOfPlan(words), words });
  }
}
