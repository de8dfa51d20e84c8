import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { showPeople } from "./shown-count";

describe("how many people are told", () => {
  it.each([[0, "none", 0], [1, "few", 2], [4, "few", 2], [5, "about", 5], [7, "about", 5], [8, "about", 10], [1003, "about", 1005]] as const)("%i", (count, kind, size) => {
    expect(showPeople(count)).toEqual({ kind, size });
  });

  it("never gives a small number away, also not by subtracting one cell from a total", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 10_000 }), (hidden, other) => {
      const told = showPeople(other + hidden).size - showPeople(other).size;
      expect(told % 5).toBe(0);
      expect(showPeople(hidden)).toEqual(showPeople(3));
    }));
  });
});
