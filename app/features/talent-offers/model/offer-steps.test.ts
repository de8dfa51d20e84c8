import { describe, expect, it } from "vitest";
import { actionsFor, findStep, isOpen, offerActions, offerParties, offerStates, offerSteps } from "./offer-steps";

describe("the workflow of talent without a vacancy", () => {
  it.each([
    // state, job seeker, company, own contact person, system
    ["waiting", ["withdraw"], ["welcome", "decline"], ["withdraw"], ["expire", "close"]],
    ["welcome", ["withdraw"], ["decline"], ["withdraw"], ["close"]],
    ["declined", [], [], [], []],
    ["withdrawn", [], [], [], []],
    ["expired", [], [], [], []],
  ] as const)("gives in %s each side what it can do", (state, ...expected) => {
    expect(offerParties.map((party) => actionsFor(state, party))).toEqual(expected);
    expect(actionsFor(state, null)).toEqual([]);
  });

  it("is open exactly while somebody can still take it back", () => {
    for (const state of offerStates) expect(isOpen(state), state).toBe(findStep(state, "withdraw", "ownContact") !== null);
  });

  it("has a row for each action, and no two for the same step of a side", () => {
    expect(new Set(offerSteps.map(({ action }) => action))).toEqual(new Set(offerActions));
    const keys = offerSteps.flatMap(({ from, action, by }) => by.map((party) => `${from} ${action} ${party}`));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
