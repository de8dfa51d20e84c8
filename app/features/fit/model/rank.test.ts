import { describe, expect, it } from "vitest";
import { leisureIds, motiveIds, talentIds, taskIds, weekPartIds } from "~/features/vocabulary";
import { compareFits, type FitProfile, type FitVacancy } from "./fit";
import { prepareProfile, prepareProfiles, prepareVacancy } from "./prepare";
import { rankProfiles, rankVacancies } from "./rank";
import { scoreFit } from "./score";

/** The same people each time: a small linear congruential generator. */
function drawing(seed: number) {
  let state = seed;
  const next = () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296;
  const pick = (ids: readonly string[], count: number) => Array.from({ length: count }, () => ids[Math.floor(next() * ids.length)]!);
  return { next, pick };
}

function person({ next, pick }: ReturnType<typeof drawing>): FitProfile {
  return {
    motives: pick(motiveIds, 4), talents: pick(talentIds, 3), leisure: pick(leisureIds, 4),
    taskWishes: pick(taskIds, 20).map((id, index) => ({ id, wish: (["like", "can", "ratherNot"] as const)[index % 3]! })),
    dayParts: pick(weekPartIds, 8), hoursMin: 8, hoursMax: 8 + Math.floor(next() * 24),
    travel: [{ transport: "bike", km: 5 + Math.floor(next() * 10) }], latitude: 51.85 + next() * 0.2, longitude: 4.3 + next() * 0.4,
    licences: next() > 0.5 ? ["driving-b"] : [], experienceTasks: pick(taskIds, 3),
  };
}

function work({ next, pick }: ReturnType<typeof drawing>): FitVacancy {
  return {
    motives: pick(motiveIds, 4), tasks: pick(taskIds, 4).map((id) => ({ id, share: 25 })), dayParts: pick(weekPartIds, 5), choosesOwnDays: false,
    hoursMin: 12, hoursMax: 24, licences: next() > 0.8 ? ["driving-b"] : [], paysLicence: false, latitude: 51.9, longitude: 4.45,
  };
}

describe("ranking many", () => {
  it("gives the same order as scoring each pair", () => {
    const draw = drawing(7);
    const people = Array.from({ length: 400 }, () => person(draw));
    const vacancy = work(draw);
    const ranked = rankProfiles(prepareProfiles(people), prepareVacancy(vacancy), 25);
    const slow = people.map((profile) => scoreFit(profile, vacancy)).sort(compareFits).slice(0, 25);
    expect(ranked.map(({ points, blocked }) => ({ points, blocked }))).toEqual(slow.map(({ points, blocks }) => ({ points, blocked: blocks.length > 0 })));
    const works = Array.from({ length: 60 }, () => work(draw));
    const best = rankVacancies(prepareProfile(people[0]!), works.map(prepareVacancy), 5);
    expect(best.map(({ position }) => scoreFit(people[0]!, works[position]!).points)).toEqual(best.map(({ points }) => points));
  });
});
