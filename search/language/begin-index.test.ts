import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBeginIndex } from "./begin-index";
import { typosAllowed, typosBetween } from "./typos";

const text = fc.stringMatching(/^[abc]{0,9}$/);
const texts = fc.array(text, { maxLength: 30 });
const inOrder = (ats: { at: number }[]) => ats.map(({ at }) => at).sort((one, other) => one - other);

describe("finding by the beginning", () => {
  it("finds exactly what begins so, each once", () => {
    fc.assert(fc.property(texts, text, (all, asked) => {
      expect(inOrder(createBeginIndex(all).begun(asked))).toEqual(all.flatMap((one, at) => (one.startsWith(asked) ? [at] : [])));
    }));
  });

  it("finds with slips what comparing every text one by one finds, with as many", () => {
    fc.assert(fc.property(texts, fc.stringMatching(/^[abc]{5,10}$/), (all, asked) => {
      const most = typosAllowed(asked);
      const expected = all.flatMap((one, at) => {
        const slips = typosBetween(asked, one, most, true);
        return slips <= 1 || (slips <= most && one[0] === asked[0]) ? [{ at, slips }] : [];
      });
      const found = createBeginIndex(all).nearly(asked);
      expect(inOrder(found)).toEqual(inOrder(expected));
      for (const { at, slips } of expected) expect(found.find((one) => one.at === at)?.slips, `${all[at]} for ${asked}`).toBe(slips);
    }), { numRuns: 500 });
  });

  it("forgives one slip and not two where the first letter is another", () => {
    expect(createBeginIndex(["acabaca"]).nearly("cacabacaa")).toEqual([]);
    expect(createBeginIndex(["acabacaa"]).nearly("cacabacaa")).toEqual([{ at: 0, slips: 1 }]);
  });

  it("forgives nothing in a short word, nor in a number", () => {
    expect(createBeginIndex(["tuin", "12345"]).nearly("tiun")).toEqual([]);
    expect(createBeginIndex(["tuin", "12345"]).nearly("12346")).toEqual([]);
  });
});
