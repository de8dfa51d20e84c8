import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actionsFor, findStep, isOpen, placementActions, placementParties, placementStates, placementSteps, type PlacementState } from "./steps";

describe("the life of a placement", () => {
  it.each([
    // kind, state, job seeker, company, own contact person, system
    ["trial", "agreeing", ["end"], [], ["change", "end"], ["settle", "end"]],
    ["trial", "planned", ["end"], [], ["change", "end"], ["start", "end"]],
    ["trial", "running", ["end"], [], ["end"], ["end"]],
    ["trial", "ended", [], [], [], []],
    ["work", "planned", ["end"], [], ["adjust", "end"], ["start", "end"]],
    ["work", "running", ["end"], [], ["adjust", "end"], ["end"]],
    ["work", "ended", [], [], [], []],
  ] as const)("gives in a %s that is %s each side what it can do", (kind, state, ...expected) => {
    expect(placementParties.map((party) => actionsFor(kind, state, party))).toEqual(expected);
    expect(actionsFor(kind, state, null)).toEqual([]);
  });

  it("has no two rows for the same step of a side", () => {
    const keys = placementSteps.flatMap(({ from, action, by }) => by.map((party) => `${from} ${action} ${party}`));
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(placementSteps.map(({ action }) => action))).toEqual(new Set(placementActions));
  });

  it("never leaves the end, never starts without being planned, and can be ended from everywhere before", () => {
    const walk = fc.array(fc.tuple(fc.constantFrom(...placementActions), fc.constantFrom(...placementParties)), { maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom<PlacementState>("agreeing", "planned"), walk, (first, tries) => {
        let state = first;
        for (const [action, party] of tries) {
          const step = findStep(state, action, party);
          if (!step) continue;
          expect(state).not.toBe("ended");
          if (step.to === "running" && state !== "running") expect(state).toBe("planned");
          state = step.to;
        }
        if (isOpen(state)) expect(findStep(state, "end", "ownContact")?.to).toBe("ended");
      }),
    );
    expect(placementStates.filter((state) => !isOpen(state))).toEqual(["ended"]);
  });
});
