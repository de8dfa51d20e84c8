import { rootsOf } from "~/features/trainings/training-roots";
import { later } from "../base/calendar";
import { idOf, randomOf } from "../base/random";
import { add } from "../base/rows";
import { municipalityOf, requirePlace } from "../base/served-places";
import type { World } from "../base/world";
import type { MadePerson } from "../people/person";
import { trainingsList, type TrainingPlan } from "./trainings-list";

/** Trainings, and people who signed up: some are full with a line behind them, some have nobody yet. */
export function makeTrainings(world: World, people: readonly MadePerson[]): void {
  const able = people.filter(({ live, isPaused }) => live !== null && !isPaused);
  for (const plan of trainingsList) {
    addTraining(world, plan);
    addSignUps(world, plan, able);
  }
}

function addTraining({ rows, calendar, organisationIds, municipalityIds, staff }: World, plan: TrainingPlan): void {
  const { lat, lon, name } = requirePlace(plan.place);
  const municipality = municipalityOf(name);
  const { tasks, licences = [], title, learns } = plan;
  const keeper = staff.find(({ organisationKey, role }) => organisationKey === plan.by && (role === "trainer" || role === "contactPerson"))!;
  const madeAt = calendar.daysAgo(30 + (plan.title.length % 40), 11, 5);
  add(rows, "training", {
    id: idOf(`training ${plan.key}`), organisationId: organisationIds[plan.by]!, title, learns, givenBy: plan.givenBy ?? "", tasks: [...tasks], licences: [...licences], proof: plan.proof,
    dutchNeeded: plan.dutch, dutchReached: plan.reaches ?? null, place: name, latitude: lat, longitude: lon, municipalityId: municipality && municipalityIds[municipality],
    startsOn: plan.startsIn === null ? null : calendar.dayAhead(plan.startsIn), weeks: plan.weeks, hoursPerWeek: plan.hours, places: plan.places, costCents: (plan.cost ?? 0) * 100,
    jobGuarantee: plan.guarantee ?? false, bbl: plan.bbl ?? false, roots: rootsOf({ title, learns, tasks: [...tasks], licences: [...licences] }), createdById: keeper.accountId, createdAt: madeAt, changedAt: madeAt,
  });
}

/** Who wants what the training opens goes first; Samira of the demo has a place in one of them. */
function addSignUps({ rows, calendar }: World, plan: TrainingPlan, able: readonly MadePerson[]): void {
  const random = randomOf(`sign-ups ${plan.key}`);
  const wanted = new Set<string>(plan.tasks);
  const likes = ({ live }: MadePerson) => live!.content.taskWishes.some(({ id, wish }) => wish === "like" && wanted.has(id));
  const others = able.filter(({ key }) => key !== "ria Samira");
  const keen = random.shuffle(others.filter(likes));
  const rest = random.shuffle(others.filter((person) => !likes(person)));
  const share = random.weighted([[0, 2], [0.4, 4], [0.8, 3], [1.4, 1]] as const);
  const samira = plan.key === "care-helper" ? able.filter(({ key }) => key === "ria Samira") : [];
  const guests = [...samira, ...keen, ...rest].slice(0, Math.max(samira.length, Math.round(plan.places * share)));
  for (const [index, { id }] of guests.entries()) {
    const at = later(calendar.daysAgo(20 - Math.floor((index * 18) / guests.length), 13, 10), { minutes: index });
    const chair = index < plan.places ? index + 1 : null;
    add(rows, "trainingSignUp", { id: idOf(`sign-up ${plan.key} ${id}`), trainingId: idOf(`training ${plan.key}`), jobSeekerId: id, number: index + 1, chair, at, seatedAt: chair === null ? null : at });
  }
}
