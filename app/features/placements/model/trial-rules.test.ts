import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTrialProblem, lastDayOf } from "./trial-rules";

describe("how long a trial may last", () => {
  it.each([
    ["2026-03-01", "2026-04-30", "", null],
    ["2026-03-01", "2026-05-01", "", "needsReason"],
    ["2026-03-01", "2026-05-01", "  ", "needsReason"],
    ["2026-03-01", "2026-05-01", "Eerst leren lassen.", null],
    ["2026-03-01", "2026-08-31", "Eerst leren lassen.", null],
    ["2026-03-01", "2026-09-01", "Eerst leren lassen.", "tooLong"],
    ["2026-12-31", "2027-02-28", "", null],
    ["2026-12-31", "2027-03-01", "", "needsReason"],
    ["2026-03-02", "2026-03-01", "", "endBeforeStart"],
    ["2026-03-02", "2026-03-02", "", null],
  ] as const)("from %s to %s with the reason '%s' is %s", (startsOn, endsOn, longReason, problem) => {
    expect(findTrialProblem({ startsOn, endsOn, longReason })).toBe(problem);
  });

  it("is never shorter for a later start, and between 59 and 62 days", () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((number) => new Date(Date.UTC(2000, 0, 1 + number)));
    fc.assert(
      fc.property(day, (start) => {
        const iso = (date: Date) => date.toISOString().slice(0, 10);
        const end = lastDayOf(iso(start), 2);
        const length = (Date.parse(end) - start.getTime()) / 86_400_000 + 1;
        expect(length).toBeGreaterThanOrEqual(59);
        expect(length).toBeLessThanOrEqual(62);
        expect(lastDayOf(iso(new Date(start.getTime() + 86_400_000)), 2) >= end).toBe(true);
      }),
    );
  });
});
