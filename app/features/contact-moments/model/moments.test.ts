import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDay, isWorkingDay } from "~/platform/working-time";
import { nextDayAfter, outcomeNames, outcomes, wasSpoken } from "./moments";
import { roundStateOf } from "./rounds";

describe("the next day to be in touch", () => {
  it.each([["workNow", "2026-05-18"], ["didNotCome", "2026-05-15"], ["learningPlace", "2026-05-26"], ["doesNotWant", "2026-11-09"]] as const)("after %s is %s", (outcome, day) => {
    // a Monday before Ascension Day and Whitsun: 14 and 25 May are no working days
    expect(nextDayAfter(outcome, new Date("2026-05-11T10:00:00Z"))).toBe(outcome === "didNotCome" ? "2026-05-15" : day);
  });

  it("is a working day, never before its time, and within a year", () => {
    fc.assert(
      fc.property(fc.constantFrom(...outcomeNames), fc.date({ min: new Date("2024-01-01"), max: new Date("2032-01-01"), noInvalidDate: true }), (outcome, at) => {
        const next = nextDayAfter(outcome, at);
        const [year, month, day] = next.split("-").map(Number);
        expect(isWorkingDay({ year: year!, month: month!, day: day! })).toBe(true);
        const today = calendarDay(at);
        const waits = (Date.UTC(year!, month! - 1, day) - Date.UTC(today.year, today.month - 1, today.day)) / 86_400_000;
        expect(waits).toBeGreaterThanOrEqual(outcomes[outcome]);
        expect(waits).toBeLessThan(365);
      }),
    );
  });
});

it.each([
  [{ kind: "phone", outcome: null }, true],
  [{ kind: "talk", outcome: "later" }, true],
  [{ kind: "visit", outcome: "didNotCome" }, false],
  [{ kind: "mail", outcome: "workNow" }, false],
] as const)("%j was spoken: %s", (moment, spoken) => {
  expect(wasSpoken(moment)).toBe(spoken);
});

it("somebody who did not come is asked again, and a talk without an outcome is not done", () => {
  expect([null, { outcome: null }, { outcome: "didNotCome" }, { outcome: "later" }].map((one) => roundStateOf(one as null))).toEqual(["toDo", "spoken", "again", "done"]);
});
