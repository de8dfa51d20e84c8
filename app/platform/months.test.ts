import { describe, expect, it } from "vitest";
import { lastMonths, spanOf, spansSince, startOfDay } from "./months";

describe("months", () => {
  it("begin at midnight in Amsterdam, also over a new year and when the clocks change", () => {
    expect(lastMonths(3, new Date("2026-01-31T23:30:00Z")).map(({ first, from, until, isRunning }) => [first, from.toISOString(), until.toISOString(), isRunning])).toEqual([
      ["2025-12-01", "2025-11-30T23:00:00.000Z", "2025-12-31T23:00:00.000Z", false],
      ["2026-01-01", "2025-12-31T23:00:00.000Z", "2026-01-31T23:00:00.000Z", false],
      ["2026-02-01", "2026-01-31T23:00:00.000Z", "2026-02-28T23:00:00.000Z", true],
    ]);
    expect(lastMonths(1, new Date("2026-04-10T10:00:00Z"))[0]!.from.toISOString()).toBe("2026-03-31T22:00:00.000Z");
    expect(startOfDay("2026-07-01").toISOString()).toBe("2026-06-30T22:00:00.000Z");
  });
});

describe("spans", () => {
  it.each([
    ["2026-05-13", "2026-05-11", "2026-05-18"],
    ["2026-05-03", "2026-05-01", "2026-05-04"],
    ["2026-04-29", "2026-04-27", "2026-05-01"],
    ["2025-12-31", "2025-12-29", "2026-01-01"],
    ["2026-01-01", "2026-01-01", "2026-01-05"],
    ["2026-06-01", "2026-06-01", "2026-06-08"],
  ] as const)("%s lies in that of %s until %s", (day, from, until) => {
    expect(spanOf(day)).toEqual({ from, until });
  });

  it("follow each other without a gap, and lie in one week and in one month each", () => {
    const spans = spansSince("2024-01-10", new Date("2026-05-13T10:00:00Z"));
    expect(spans.at(-1)).toEqual({ from: "2026-05-11", until: "2026-05-18" });
    for (const [at, { from, until }] of spans.entries()) {
      if (spans[at + 1]) expect(until).toBe(spans[at + 1]!.from);
      const last = new Date(Date.parse(`${until}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
      expect(from.slice(0, 7)).toBe(last.slice(0, 7));
      expect(spanOf(last)).toEqual({ from, until });
    }
  });
});
