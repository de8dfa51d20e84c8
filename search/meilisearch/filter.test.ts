import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kindOf } from "../documents/kinds";
import { conditionFilter, isWithin, memberFilter, quoteValue } from "./filter";

const talent = kindOf("talent");
const schiedam = { latitude: 51.92, longitude: 4.4 };

/** Reads a quoted value as the engine does: a backslash takes the next sign with it, the first quote after that ends it. */
function endOfQuoted(text: string): number {
  for (let at = 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at;
  }
  return -1;
}

describe("filters", () => {
  it.each([
    ["paid", '"paid"'],
    ['"', '"\\""'],
    ["\\", '"\\\\"'],
    ['\\" OR id EXISTS OR "', '"\\\\\\" OR id EXISTS OR \\""'],
    ["a\nb\u0000c", '"a\ufffdb\ufffdc"'],
  ])("writes %j as %s", (value, quoted) => {
    expect(quoteValue(value)).toBe(quoted);
  });

  it("never lets a value end before its own last quote", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', "\\", "'", "]", " OR ", "\n") })), (value) => {
      const quoted = quoteValue(value);
      expect(endOfQuoted(quoted)).toBe(quoted.length - 1);
    }));
  });

  it("makes a list without values meet nothing", () => {
    expect(memberFilter("kind", [])).toBe('kind IN [""]');
  });

  it("takes names of fields from the kind only", () => {
    expect(() => conditionFilter(talent, { field: "first_name", in: ["Ria"] })).toThrow("no first_name");
    expect(() => conditionFilter(talent, { field: "support", in: ["quiet-spot"] })).toThrow("no support");
    expect(() => conditionFilter(talent, { field: "place_kind", in: ["paid"] })).toThrow("no place_kind");
  });

  it("refuses numbers that are none", () => {
    expect(() => conditionFilter(talent, { field: "radius_km", min: Number.NaN })).toThrow(RangeError);
  });

  it("compares ages in milliseconds, as documents hold them", () => {
    expect(conditionFilter(talent, { newerThan: new Date(1_767_225_600_000) })).toBe("since > 1767225600000");
    expect(() => conditionFilter(talent, { newerThan: new Date("never") })).toThrow(RangeError);
  });

  it("asks of people further away a wider radius", () => {
    const filter = conditionFilter(talent, { reaches: [schiedam] });
    expect(filter).toMatch(/^\(\(cell IN \[[\d, ]+\] AND radius_km >= \d+\)/);
    expect(filter).toContain("] AND radius_km >= 60)");
    expect(filter.endsWith("radius_km > 60)")).toBe(true);
  });

  it("takes hits at the edge of a cell out again", () => {
    const hit = { latitude: 52.0, longitude: 4.4, radius_km: 5 };
    expect(isWithin([{ near: schiedam, km: 10 }], hit)).toBe(true);
    expect(isWithin([{ near: schiedam, km: 8 }], hit)).toBe(false);
    expect(isWithin([{ reaches: [schiedam] }], hit)).toBe(false);
    expect(isWithin([{ reaches: [schiedam] }], { ...hit, radius_km: 9 })).toBe(true);
  });
});
