import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { after, days } from "~/platform/clock";
import { addMonths, deadlineOf, notice, retentionMonths, standingOf, type RetentionFacts, type RetentionStep } from "./retention";

const on = (day: string) => new Date(`${day}T12:00:00Z`);
const facts = (more: Partial<RetentionFacts> = {}): RetentionFacts => ({ lastSignAt: on("2026-01-10"), months: 12, stills: [], warnedAt: null, warnedAgainAt: null, ...more });

describe("what happens to somebody who was last heard from on 10 January 2026", () => {
  const first = { warnedAt: on("2026-11-10") };
  const both = { ...first, warnedAgainAt: on("2026-12-26") };
  const table: [day: string, known: Partial<RetentionFacts>, step: RetentionStep, erasesOn: string | null][] = [
    ["2026-01-10", {}, "kept", "2027-01-09"],
    ["2026-11-09", {}, "kept", "2027-01-09"],
    ["2026-11-10", {}, "warn", "2027-01-09"],
    ["2026-11-11", first, "waits", "2027-01-09"],
    ["2026-12-25", first, "waits", "2027-01-09"],
    ["2026-12-26", first, "warnAgain", "2027-01-09"],
    ["2026-12-27", both, "waits", "2027-01-09"],
    ["2027-01-08", both, "waits", "2027-01-09"],
    ["2027-01-09", both, "erase", "2027-01-09"],
    // a shorter period of the municipality
    ["2026-05-09", { months: 6 }, "kept", "2026-07-09"],
    ["2026-05-10", { months: 6 }, "warn", "2026-07-09"],
    // a sign after a warning makes it a new year, and the warnings count no more
    ["2027-01-09", { ...both, lastSignAt: on("2026-12-30") }, "kept", "2027-12-29"],
    ["2027-10-30", { ...both, lastSignAt: on("2026-12-30") }, "warn", "2027-12-29"],
    // nothing ran for months: nobody goes without two warnings and two months
    ["2029-06-01", {}, "warn", "2029-07-31"],
    ["2027-01-09", first, "warnAgain", "2027-01-23"],
    // the municipality keeps shorter from today: first two warnings and two months
    ["2026-08-01", { months: 3 }, "warn", "2026-09-30"],
    // the municipality keeps longer after the warnings: they spoke of another day
    ["2026-09-01", { months: 12, warnedAt: on("2026-05-11"), warnedAgainAt: on("2026-06-26") }, "kept", "2027-01-09"],
    // at work, without an end that is known
    ["2029-06-01", { stills: [{ from: on("2026-06-10"), until: null }] }, "still", null],
    // forty days of work in between do not count
    ["2027-01-09", { stills: [{ from: on("2026-06-10"), until: on("2026-07-20") }] }, "warn", "2027-03-10"],
    ["2026-12-19", { stills: [{ from: on("2026-06-10"), until: on("2026-07-20") }] }, "kept", "2027-02-18"],
    // work that began after the year was over: nobody who is at work goes, whatever was said before
    ["2027-01-20", { ...both, stills: [{ from: on("2027-01-15"), until: null }] }, "still", null],
    ["2027-01-20", { ...both, stills: [{ from: on("2027-01-15"), until: on("2027-02-01") }] }, "still", null],
    // work before the last sign takes no part
    ["2026-11-10", { stills: [{ from: on("2025-01-01"), until: on("2025-12-01") }] }, "warn", "2027-01-09"],
  ];
  it.each(table)("on %s with %o: %s, ends on %s", (day, known, step, erasesOn) => {
    const standing = standingOf(facts(known), on(day));
    expect([standing.step, standing.erasesOn?.toISOString().slice(0, 10) ?? null]).toEqual([step, erasesOn]);
  });
});

describe("the clock", () => {
  it("counts months as the calendar does", () => {
    expect(addMonths(on("2026-01-31"), 1)).toEqual(on("2026-02-28"));
    expect(addMonths(on("2026-11-30"), 3)).toEqual(on("2027-02-28"));
    expect(addMonths(on("2024-02-29"), 12)).toEqual(on("2025-02-28"));
  });

  it("stands still only once where two jobs overlap", () => {
    const stills = [{ from: on("2026-03-01"), until: on("2026-04-10") }, { from: on("2026-03-01"), until: on("2026-03-20") }, { from: on("2026-04-01"), until: on("2026-04-20") }];
    expect(deadlineOf(facts({ stills }))).toEqual(after(days(50), on("2027-01-09")));
  });

  const moment = fc.integer({ min: 0, max: 1500 }).map((day) => after(days(day), on("2026-01-01")));
  const still = fc.tuple(moment, fc.option(fc.integer({ min: 0, max: 400 }))).map(([from, length]) => ({ from, until: length === null ? null : after(days(length), from) }));
  const months = fc.integer({ min: retentionMonths.least, max: retentionMonths.most });

  it("run every day, warns twice with two months and two weeks before it takes anything, and is never later than the year it counts", () => {
    fc.assert(fc.property(months, fc.array(still, { maxLength: 3 }), (months, stills) => {
      const known = facts({ months, stills });
      const counted = deadlineOf(known);
      for (let day = 0; day < 3000; day += 1) {
        const at = after(days(day), on("2026-01-10"));
        const { step } = standingOf(known, at);
        if (step === "warn") Object.assign(known, { warnedAt: at });
        if (step === "warnAgain") Object.assign(known, { warnedAgainAt: at });
        if (step !== "erase") continue;
        expect(at.getTime() - known.warnedAt!.getTime()).toBeGreaterThanOrEqual(notice.first);
        expect(at.getTime() - known.warnedAgainAt!.getTime()).toBeGreaterThanOrEqual(notice.second);
        // work that begins between the warnings puts off what comes next by its own length, and a look is once a day
        const atWork = stills.reduce((sum, { from, until }) => sum + (until ? until.getTime() - from.getTime() : 0), 0);
        expect(at.getTime() - counted!.getTime()).toBeLessThanOrEqual(days(3) + atWork);
        expect(stills.filter(({ from, until }) => from <= at && (!until || until > at))).toEqual([]);
        return;
      }
      expect(counted === null || stills.some(({ from, until }) => from >= counted && !until)).toBe(true);
    }), { numRuns: 200 });
  });
});
