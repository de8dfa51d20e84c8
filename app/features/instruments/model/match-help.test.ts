import { describe, expect, it } from "vitest";
import { helpFor, helpRules, mostOptions, type HelpSide, type WorkFacts } from "./match-help";
import { audiences, topics } from "./topics";

const all = audiences.flatMap((audience) => topics.map((topic) => ({ topic: topic as string, audience })));
const work = (more: Partial<WorkFacts> = {}): WorkFacts => ({ isPaid: true, placeKind: "paid", state: "approved", isHeavy: false, ...more });
const topicsFor = (side: HelpSide, facts: WorkFacts) => helpFor(side, facts, all).map(({ topic }) => topic);
const everyWork = [true, false].flatMap((isPaid) => ["paid", "learning", "experience", "volunteering", "adapted"].flatMap((placeKind) => ["interest", "mutual", "placed"].flatMap((state) => [true, false].map((isHeavy) => work({ isPaid, placeKind, state, isHeavy })))));

describe("what may help on a match", () => {
  it("is at most three things, each once, on every side and for every work", () => {
    for (const side of ["jobseeker", "employer", "contact"] as const) {
      for (const facts of everyWork) {
        const found = topicsFor(side, facts);
        expect(found.length, JSON.stringify({ side, facts })).toBeLessThanOrEqual(mostOptions);
        expect(new Set(found).size).toBe(found.length);
      }
    }
  });

  it("names what a wage costs to companies and contact persons alone", () => {
    expect(everyWork.flatMap((facts) => topicsFor("jobseeker", facts))).not.toEqual(expect.arrayContaining(["wageCost"]));
    expect(everyWork.flatMap((facts) => topicsFor("jobseeker", facts))).not.toEqual(expect.arrayContaining(["noRisk"]));
    for (const side of ["employer", "contact"] as const) expect(topicsFor(side, work())).toEqual(["trialPlacement", "jobCoach", "wageCost"]);
  });

  it("offers no trial and no wage subsidy where nothing is paid, and no trial once somebody works", () => {
    for (const facts of everyWork.filter(({ isPaid }) => !isPaid)) for (const side of ["employer", "contact"] as const) expect(topicsFor(side, facts).filter((topic) => ["trialPlacement", "wageCost", "noRisk"].includes(topic))).toEqual([]);
    expect(topicsFor("jobseeker", work({ state: "placed" }))).toEqual(["jobCoach", "travel", "adjustment"]);
  });

  it("knows four facts of the work and of how far it is, and none of the person", () => {
    const asked = new Set<string | symbol>();
    const watched = new Proxy(work(), { get: (facts, name) => (asked.add(name), facts[name as keyof WorkFacts]) });
    for (const rule of helpRules) rule.when(watched);
    expect([...asked].sort()).toEqual(["isHeavy", "isPaid", "placeKind", "state"]);
  });

  it("leaves out what a municipality does not have", () => {
    expect(helpFor("jobseeker", work(), all.filter(({ topic }) => topic === "travel")).map(({ topic, audience }) => [topic, audience])).toEqual([["travel", "jobseeker"]]);
  });
});
