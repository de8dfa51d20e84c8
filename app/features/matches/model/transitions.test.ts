import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { availableActions, findTransition, guards, isTurnOf, matchActions, matchParties, matchStates, openStates, transitions, type MatchAction, type MatchFacts, type MatchParty, type MatchState } from "./transitions";

const facts = (state: MatchState, jobSeekerAnswer: MatchFacts["jobSeekerAnswer"] = "waiting", employerAnswer: MatchFacts["employerAnswer"] = "waiting"): MatchFacts => ({
  state,
  origin: state === "invitation" || state === "proposal" ? state : "interest",
  jobSeekerAnswer,
  employerAnswer,
});

const both = (state: MatchState) => facts(state, "yes", "yes");

describe("who can do what, written out", () => {
  const table: [MatchFacts, MatchParty, MatchAction[]][] = [
    [facts("interest", "yes"), "jobseeker", ["withdraw"]],
    [facts("interest", "yes"), "employer", ["sayYes", "decline"]],
    [facts("interest", "yes"), "ownContact", []],
    [facts("invitation", "waiting", "yes"), "jobseeker", ["sayYes", "decline"]],
    [facts("invitation", "waiting", "yes"), "employer", ["withdraw"]],
    [facts("invitation", "waiting", "yes"), "ownContact", []],
    [facts("proposal"), "jobseeker", ["sayYes", "decline"]],
    [facts("proposal"), "employer", ["sayYes", "decline"]],
    [facts("proposal"), "ownContact", ["withdraw"]],
    [facts("proposal"), "proposer", ["withdraw"]],
    [facts("proposal", "yes"), "jobseeker", ["withdraw"]],
    [facts("proposal", "yes"), "employer", ["sayYes", "decline"]],
    [facts("proposal", "waiting", "yes"), "employer", ["withdraw"]],
    [both("mutual"), "jobseeker", ["decline"]],
    [both("mutual"), "employer", ["decline"]],
    [both("mutual"), "ownContact", ["approve", "refuse"]],
    [both("mutual"), "proposer", []],
    [both("approved"), "jobseeker", ["decline"]],
    [both("approved"), "employer", ["decline", "plan"]],
    [both("approved"), "ownContact", ["plan", "place", "withdraw"]],
    [both("planned"), "jobseeker", ["decline"]],
    [both("planned"), "employer", ["decline", "plan"]],
    [both("planned"), "ownContact", ["plan", "place", "withdraw"]],
    [both("placed"), "jobseeker", []],
    [both("placed"), "employer", []],
    [both("placed"), "ownContact", ["complete"]],
  ];
  it.each(table)("%o as %s: %o", (match, party, actions) => {
    expect(availableActions(match, [party]).sort()).toEqual([...actions].sort());
  });

  it.each(["completed", "refused", "declined", "withdrawn", "expired"] as const)("%s is the end for everybody", (state) => {
    expect(availableActions(both(state), matchParties)).toEqual([]);
  });

  it("only the system closes kindly and lets things expire", () => {
    for (const party of matchParties) {
      const expected = party === "system";
      expect(findTransition(facts("interest", "yes"), "expire", party) !== null).toBe(expected);
      expect(findTransition(both("planned"), "close", party) !== null).toBe(expected);
    }
  });
});

describe("the table as a whole", () => {
  it("never offers two ways for the same action by the same party", () => {
    const match = fc.record({
      state: fc.constantFrom(...matchStates),
      origin: fc.constantFrom("interest" as const, "invitation" as const, "proposal" as const),
      jobSeekerAnswer: fc.constantFrom("waiting" as const, "yes" as const, "no" as const),
      employerAnswer: fc.constantFrom("waiting" as const, "yes" as const, "no" as const),
    });
    fc.assert(fc.property(match, fc.constantFrom(...matchActions), fc.constantFrom(...matchParties), (facts, action, party) => {
      const ways = transitions.filter((row) => row.from === facts.state && row.action === action && row.by.includes(party) && (!row.guard || guards[row.guard](facts, party)));
      expect(ways.length).toBeLessThanOrEqual(1);
    }));
  });

  it("reaches every state", () => {
    const reached = new Set<MatchState>();
    for (let before = -1; before !== reached.size; ) {
      before = reached.size;
      for (const row of transitions) if (row.from === null || reached.has(row.from)) reached.add(row.to);
    }
    expect([...reached].sort()).toEqual([...matchStates].sort());
  });

  it("has a way out of every open state", () => {
    for (const state of openStates) expect(transitions.some((row) => row.from === state && row.to !== state)).toBe(true);
  });

  it("shares nothing before the contact person's yes", () => {
    expect(transitions.filter((row) => row.to === "approved")).toEqual([{ from: "mutual", action: "approve", to: "approved", by: ["ownContact"] }]);
  });
});

describe("whose turn it is", () => {
  it.each([
    [facts("interest", "yes"), "employer"],
    [facts("invitation", "waiting", "yes"), "jobseeker"],
    [both("mutual"), "ownContact"],
    [both("approved"), "employer"],
  ] as const)("%o: %s", (match, party) => {
    expect((["jobseeker", "employer", "ownContact"] as const).filter((one) => isTurnOf(match, [one]))).toEqual([party]);
  });

  it("is of both while nobody answered a proposal", () => {
    expect((["jobseeker", "employer", "ownContact"] as const).filter((one) => isTurnOf(facts("proposal"), [one]))).toEqual(["jobseeker", "employer"]);
  });
});
