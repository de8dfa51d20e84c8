import { describe, expect, it } from "vitest";
import { reachOf, trainingsFor, type Demand, type Learner } from "./reach";
import type { Opening } from "./training";

const person: Learner = { licences: [], dutch: 1, knows: ["pack-boxes"], avoids: ["load-trucks"] };
const work: Demand = { licences: ["forklift"], dutch: 2, tasks: ["drive-forklift", "pack-boxes", "load-trucks"] };
const training = (changes: Partial<Opening> = {}): Opening => ({ tasks: [], licences: [], dutchNeeded: 0, dutchReached: null, ...changes });

describe("what a training brings closer", () => {
  it.each([
    ["a licence that the work needs", training({ licences: ["forklift", "vca"] }), { licences: ["forklift"], dutch: null, tasks: [] }],
    ["a licence that the work does not ask", training({ licences: ["vca"] }), null],
    ["the Dutch that the work needs", training({ dutchReached: 3 }), { licences: [], dutch: 3, tasks: [] }],
    ["Dutch that is still not enough", training({ dutchReached: 1 }), null],
    ["a task that is new to the person", training({ tasks: ["drive-forklift"] }), { licences: [], dutch: null, tasks: ["drive-forklift"] }],
    ["a task that the person knows", training({ tasks: ["pack-boxes"] }), null],
    ["a task that the person would rather not do", training({ tasks: ["load-trucks"] }), null],
    ["a task that the work does not have", training({ tasks: ["sew-clothes"] }), null],
    ["something that asks more Dutch than the person has", training({ licences: ["forklift"], dutchNeeded: 2 }), null],
  ] as const)("%s", (_, one, expected) => {
    expect(reachOf(person, work, one)).toEqual(expected);
  });

  it("is nothing about Dutch when the person has enough, or did not say", () => {
    expect(reachOf({ ...person, dutch: 2 }, work, training({ dutchReached: 3 }))).toBeNull();
    expect(reachOf({ ...person, dutch: null }, work, training({ dutchReached: 3 }))).toBeNull();
  });

  it("is nothing about a licence that the person has", () => {
    expect(reachOf({ ...person, licences: ["forklift"] }, work, training({ licences: ["forklift"] }))).toBeNull();
  });

  it("puts what the work cannot do without first, then the nearest, and no more than asked", () => {
    const all = [
      { name: "task near", km: 1, ...training({ tasks: ["drive-forklift"] }) },
      { name: "licence far", km: 20, ...training({ licences: ["forklift"] }) },
      { name: "licence near", km: 5, ...training({ licences: ["forklift"] }) },
      { name: "nothing", km: 0, ...training() },
    ];
    expect(trainingsFor(person, work, all).map(({ training: { name } }) => name)).toEqual(["licence near", "licence far", "task near"]);
    expect(trainingsFor(person, work, all, 1)).toHaveLength(1);
  });
});
