import { describe, expect, it } from "vitest";
import { checkExtension } from "./extension";

const at = { endDate: "2026-12-01", today: "2026-11-23", lastDay: "2027-01-22" };
const problems = (until: string, endDate: string | null, when = at) => checkExtension({ until, endDate }, when).map(({ problem }) => problem);

describe("an extension", () => {
  it("is until a day after today and within sixty days", () => {
    expect([problems("2026-11-24", null), problems("2027-01-22", null)]).toEqual([[], []]);
    expect([problems("2026-11-23", null), problems("2027-01-23", null)]).toEqual([["dayPast"], ["dayTooFar"]]);
  });

  it("moves the end of a place to a day that is still to come", () => {
    expect([problems("2026-11-30", "2027-03-01"), problems("2026-11-30", "2026-11-23")]).toEqual([[], ["endPast"]]);
  });

  it("leaves an end alone that stays as it was, or that the place does not have", () => {
    expect(problems("2026-11-30", "2026-11-01", { ...at, endDate: "2026-11-01" })).toEqual([]);
    expect(problems("2026-11-30", "2026-11-01", { ...at, endDate: null as never })).toEqual([]);
  });
});
