import { describeFit, prepareProfile, prepareProfiles, prepareVacancy, rankProfiles, rankVacancies, scoreFit, type FitProfile, type FitVacancy } from "../../app/features/fit/index.ts";
import { leisureIds, licenceIds, motiveIds, talentIds, taskIds, transportIds, weekPartIds } from "../../app/features/vocabulary/index.ts";
import { figure, option, progress, report } from "./report.ts";
import { randomOf } from "./random.ts";

/**
 * One vacancy against many people, and one person against many vacancies: the best fifty, with their reasons in words.
 * Preparing is done once and kept as long as nobody changes. Touches no database.
 *   npm run bench:fit -- --profiles 100000 --vacancies 40000 --rounds 30 --seed 1 --check
 */
const size = { profiles: option("profiles", 100_000), vacancies: option("vacancies", 40_000) };
const rounds = option("rounds", 30);
const best = 50;
const random = randomOf(option("seed", 1));
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const some = <T>(list: readonly T[], most: number): T[] => [...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(list)))];
const spot = () => ({ latitude: 51.8 + random() * 0.4, longitude: 4.2 + random() * 0.9 });

progress(`making ${size.profiles} people and ${size.vacancies} vacancies`);
const people = Array.from({ length: size.profiles }, (): FitProfile => {
  const hours = 4 + Math.floor(random() * 32);
  return {
    motives: some(motiveIds, 6), talents: some(talentIds, 5), leisure: some(leisureIds, 6),
    taskWishes: some(taskIds, 20).map((id) => ({ id, wish: pick(["like", "can", "ratherNot"] as const) })),
    dayParts: some(weekPartIds, 12), hoursMin: hours, hoursMax: hours + 8, travel: [{ transport: pick(transportIds), km: 3 + Math.floor(random() * 25) }],
    licences: some(licenceIds, 2), experienceTasks: some(taskIds, 6), ...spot(),
  };
});
const work = Array.from({ length: size.vacancies }, (): FitVacancy => {
  const hours = 4 + Math.floor(random() * 32);
  return {
    motives: some(motiveIds, 5), tasks: some(taskIds, 5).map((id) => ({ id, share: 10 + Math.floor(random() * 50) })), dayParts: some(weekPartIds, 10),
    choosesOwnDays: random() < 0.2, hoursMin: hours, hoursMax: hours + 4, licences: random() < 0.1 ? some(licenceIds, 1) : [], paysLicence: random() < 0.5, ...spot(),
  };
});

const prepare = (name: string, make: () => void) => {
  const start = performance.now();
  make();
  return figure(`fit.prepare.${name}`, size, performance.now() - start, "ms");
};
let preparedPeople = prepareProfiles([]);
let preparedWork: ReturnType<typeof prepareVacancy>[] = [];
const preparing = [prepare("people", () => (preparedPeople = prepareProfiles(people))), prepare("work", () => (preparedWork = work.map(prepareVacancy)))];

progress("looking for people");
const forPeople = time((round) => {
  const vacancy = work[round % work.length]!;
  const ranked = rankProfiles(preparedPeople, prepareVacancy(vacancy), best);
  return ranked.map(({ position }) => describeFit(scoreFit(people[position]!, vacancy), "employer", "nl"));
});
progress("looking for work");
const forWork = time((round) => {
  const person = people[round % people.length]!;
  const ranked = rankVacancies(prepareProfile(person), preparedWork, best);
  return ranked.map(({ position }) => describeFit(scoreFit(person, work[position]!), "jobseeker", "nl"));
});
report("fit", { postgres: null, meilisearch: null }, [...preparing, ...figuresOf("people", forPeople, 100), ...figuresOf("work", forWork, null)]);

function time(find: (round: number) => unknown[]): number[] {
  for (let round = 0; round < 3; round += 1) find(round);
  return Array.from({ length: rounds }, (_, round) => {
    const start = performance.now();
    const found = find(round);
    if (found.length !== best) throw new Error(`found ${found.length} instead of ${best}`);
    return performance.now() - start;
  });
}

function figuresOf(name: string, times: number[], bar: number | null) {
  const ordered = [...times].sort((a, b) => a - b);
  const at = (share: number) => ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))]!;
  return [figure(`fit.${name}.p50`, size, at(0.5), "ms"), figure(`fit.${name}.p95`, size, at(0.95), "ms", bar)];
}
