import { type optionsOf, questions } from "~/features/exercise/model/questions";
import type { Question } from "~/features/exercise/model/option";
import type { ProfileContent } from "~/features/profiles";
import { idOf, randomOf, type Random } from "../base/random";
import { add } from "../base/rows";
import type { World } from "../base/world";
import type { MadePerson } from "../people/person";

const mostDaysAgo = 26;

/** Who did the talent exercise: some share it, some are halfway, and Samira does it again while her former result stands. */
export function makeExercises(world: World, people: readonly MadePerson[]): void {
  for (const person of people.filter(({ createdAt }) => createdAt < world.calendar.daysAgo(mostDaysAgo))) {
    const random = randomOf(`exercise ${person.key}`);
    const isSamira = person.firstName === "Samira" && person.contact?.key === "ria";
    const has = isSamira ? "both" : random.weighted([["finished", 18], ["shared", 10], ["underway", 12], ["none", 60]] as const);
    if (has === "finished" || has === "shared" || has === "both") addFinished(world, person, has === "finished" || !person.contact ? null : "shared", random);
    if (has === "underway" || has === "both") addUnderway(world, person, random);
  }
}

function addFinished({ rows, calendar }: World, person: MadePerson, shared: "shared" | null, random: Random): void {
  const daysAgo = random.between(5, mostDaysAgo - 1);
  const id = idOf(`exercise finished ${person.id}`);
  const finishedAt = calendar.daysAgo(daysAgo, 15, 40);
  add(rows, "talentExercise", { id, jobSeekerId: person.id, state: "finished", startedAt: calendar.daysAgo(daysAgo, 15, 25), finishedAt, sharedSince: shared && calendar.daysAgo(daysAgo - 1, 9, 10) });
  add(rows, "exerciseAnswer", ...questions.map((question, at) => ({ exerciseId: id, question: question.id, answer: answerOf(question, person.draft, random), at: calendar.daysAgo(daysAgo, 15, 25 + Math.floor(at / 2)) })));
}

function addUnderway({ rows, calendar }: World, person: MadePerson, random: Random): void {
  const id = idOf(`exercise underway ${person.id}`);
  add(rows, "talentExercise", { id, jobSeekerId: person.id, state: "underway", startedAt: calendar.daysAgo(1, 20, 10), finishedAt: null, sharedSince: null });
  const begun = questions.slice(0, random.between(7, 19));
  add(rows, "exerciseAnswer", ...begun.map((question) => ({ exerciseId: id, question: question.id, answer: answerOf(question, person.draft, random), at: calendar.daysAgo(1, 20, 15) })));
}

/** As somebody with this profile would answer; with a skip now and then. */
function answerOf(question: Question, { talents, motives }: ProfileContent, random: Random): string {
  if (random.chance(0.04)) return "skip";
  const drawn = (option: ReturnType<typeof optionsOf>[number]) => option.talents.filter((id) => talents.some((talent) => talent.id === id)).length * 2 + option.motives.filter((id) => motives.includes(id)).length;
  if (question.kind === "card") return drawn(question.option) > 1 ? "like" : random.weighted([["like", 2], ["ok", 4], ["not", 3]] as const);
  const [one, other] = question.options;
  const more = drawn(one) - drawn(other);
  return more === 0 ? random.pick(question.options).id : more > 0 ? one.id : other.id;
}
