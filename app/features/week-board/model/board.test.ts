import { describe, expect, it } from "vitest";
import { stages, type Stage } from "~/features/caseload";
import { moveOf, sideOf, type Move, type Standing } from "./board";
import { standingsOf } from "./facts";

const table: [before: Stage | null, stage: Stage, Move][] = [
  [null, "gettingToKnow", "new"],
  [null, "working", "new"],
  ["gettingToKnow", "preparing", "forward"],
  ["preparing", "working", "forward"],
  ["findable", "talking", "forward"],
  ["working", "findable", "back"],
  ["talking", "findable", "back"],
  ["talking", "talking", "none"],
];

describe("what moved", () => {
  it.each(table)("from %s to %s is %s", (before, stage, move) => {
    expect(moveOf({ before, stage })).toBe(move);
  });

  it("is told of each stage first, and then the others by name, no more than fit", () => {
    const at = (name: string, before: Stage | null): Standing => ({ id: name, name, stage: "findable", before });
    const side = sideOf([at("Zofia", "findable"), at("Ada", "findable"), at("Wim", null), at("Bo", "talking"), at("Cas", "preparing")], 4);
    expect(side.stages.find(({ stage }) => stage === "findable")).toEqual({
      stage: "findable", count: 5,
      shown: [["Cas", "forward", "preparing"], ["Wim", "new", null], ["Bo", "back", "talking"], ["Ada", "none", "findable"]].map(([name, move, before]) => ({ id: name, name, move, before })),
    });
    expect([side.total, side.moved]).toEqual([5, { forward: 1, new: 1, back: 1, none: 2 }]);
  });

  it("has every stage on both sides, also those where nobody is", () => {
    expect(sideOf([], 4).stages).toEqual(stages.map((stage) => ({ stage, count: 0, shown: [] })));
  });
});

describe("where somebody stands, read at two moments", () => {
  const nothing = { isPlaced: false, hasOpenMatch: false, isSent: false, isUp: false };
  const at = (known: boolean, facts: Partial<typeof nothing> = {}) => ({ id: "a", name: "Ada", known, ...nothing, ...facts });

  it("is the same rule as that of the caseload, at both", () => {
    expect(standingsOf([at(true, { isSent: true }), at(true, { isSent: true, isUp: true })])).toEqual([{ id: "a", name: "Ada", before: "preparing", stage: "findable" }]);
    expect(standingsOf([at(true, { isPlaced: true, isUp: true }), at(true, { hasOpenMatch: true, isUp: true })])).toEqual([{ id: "a", name: "Ada", before: "working", stage: "talking" }]);
  });

  it("leaves out who came later, and knows who came in between", () => {
    expect(standingsOf([at(false), at(false)])).toEqual([]);
    expect(standingsOf([at(false), at(true)])).toEqual([{ id: "a", name: "Ada", before: null, stage: "gettingToKnow" }]);
  });
});
