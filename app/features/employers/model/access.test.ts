import fc from "fast-check";
import { expect, it } from "vitest";
import { accessAnswers, accessField, accessItems, accessValues, readAccess, sortedAccess } from "./access";

const answers = fc.record(Object.fromEntries(accessItems.map((item) => [accessField(item), fc.constantFrom(...accessAnswers)])));

it("what is filled in comes back as it was, and stands in one list", () => {
  fc.assert(
    fc.property(answers, (filled) => {
      const kept = readAccess(filled);
      expect(accessValues(kept)).toEqual(filled);
      const sorted = sortedAccess(kept);
      expect([...sorted.yes, ...sorted.no, ...sorted.unknown].sort()).toEqual([...accessItems].sort());
      for (const item of accessItems) expect(sorted[filled[accessField(item)] as "yes"]).toContain(item);
    }),
  );
});

it("what nobody told is not known, and what no list knows is left out", () => {
  expect(sortedAccess({ access: [], accessMissing: [] }).unknown).toEqual([...accessItems]);
  expect(readAccess({ access_helipad: "yes", access_lift: "maybe" })).toEqual({ access: [], accessMissing: [] });
});
