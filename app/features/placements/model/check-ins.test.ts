import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkInMonths, contractEndsSoon, isTrouble, monthToAsk, nextCheckIn } from "./check-ins";

describe("when it is asked how it goes", () => {
  it.each([
    ["not in the first weeks", "2026-05-18", [], "2026-06-17", null],
    ["on the day after one month", "2026-05-18", [], "2026-06-18", 1],
    ["once", "2026-05-18", [1], "2026-06-19", null],
    ["after three months", "2026-05-18", [1], "2026-08-18", 3],
    ["of two that were missed only the last", "2026-05-18", [], "2026-08-20", 3],
    ["no more when it is a month too late", "2026-05-18", [1], "2026-09-18", null],
    ["after a year, for the last time", "2026-05-18", [1, 3, 6], "2027-05-18", 12],
    ["never after that", "2026-05-18", [], "2029-05-18", null],
    ["from the 31st, on the last day of a shorter month", "2026-01-31", [], "2026-02-28", 1],
  ])("%s", (_, startsOn, asked, today, month) => expect(monthToAsk(startsOn, asked, today)).toBe(month));

  it("every one is asked once when somebody looks each day, whatever the first day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), (offset) => {
        const start = Date.UTC(2026, 0, 1) + offset * 86_400_000;
        const dayOf = (count: number) => new Date(start + count * 86_400_000).toISOString().slice(0, 10);
        const asked: number[] = [];
        for (let count = 0; count < 420; count += 1) {
          const month = monthToAsk(dayOf(0), asked, dayOf(count));
          if (month !== null) asked.push(month);
        }
        expect(asked).toEqual([...checkInMonths]);
      }),
      { numRuns: 60 },
    );
  });

  it("the next one is known before", () => {
    expect(nextCheckIn("2026-05-18", [], "2026-05-20")).toEqual({ month: 1, on: "2026-06-18" });
    expect(nextCheckIn("2026-05-18", [1], "2026-06-18")).toEqual({ month: 3, on: "2026-08-18" });
    expect(nextCheckIn("2026-05-18", [1, 3, 6, 12], "2027-06-01")).toBeNull();
  });
});

it.each([
  ["well", false, false],
  ["soSo", false, false],
  ["well", true, true],
  ["notWell", false, true],
] as const)("an answer of %s, call %s, is trouble: %s", (going, wantsCall, trouble) => expect(isTrouble({ going, wantsCall })).toBe(trouble));

it.each([
  ["without an end", null, false],
  ["57 days before", "2026-07-14", false],
  ["56 days before", "2026-07-13", true],
  ["on the last day", "2026-05-18", true],
  ["after it", "2026-05-17", false],
])("a contract asks what next, %s", (_, endsOn, asks) => expect(contractEndsSoon(endsOn, "2026-05-18")).toBe(asks));
