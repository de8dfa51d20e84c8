import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adviceOf, mainReason } from "./advice";
import { toCsv } from "~/platform/csv";
import { figuresOf, type Counted, type MatchCount } from "./figures";
import { lastWeeks, readPeriod } from "./weeks";

const nothing: Counted = { matches: [], answers: [], queue: [], filled: [], views: [], saves: [], tours: [] };
const [weekCount, running] = [6, 5];

const cells = fc.uniqueArray(fc.record({ vacancyId: fc.constantFrom("a", "b", "c"), week: fc.nat(weekCount - 1), count: fc.integer({ min: 1, max: 30 }) }), { selector: ({ vacancyId, week }) => `${vacancyId} ${week}` });

describe("small numbers of looks and keeps (rule 24)", () => {
  it("cannot be found from anything that is shown: whatever a hidden cell was, all figures are the same", () => {
    fc.assert(
      fc.property(cells, cells, fc.integer({ min: 1, max: 4 }), (views, saves, other) => {
        const changed = (rows: typeof views) => rows.map((row) => (row.count < 5 ? { ...row, count: other } : row));
        for (const vacancyId of [null, "a", "b", "c"]) {
          const told = figuresOf({ ...nothing, views, saves }, vacancyId, weekCount, running);
          expect(figuresOf({ ...nothing, views: changed(views), saves: changed(saves) }, vacancyId, weekCount, running)).toEqual(told);
        }
      }),
    );
  });

  it("of the week that runs stay out of every figure", () => {
    const views = [{ vacancyId: "a", week: running, count: 100 }];
    const figures = figuresOf({ ...nothing, views, saves: views }, null, weekCount, running);
    expect([figures.views.kind, figures.saves.kind, figures.weeks[running]!.views]).toEqual(["none", "none", null]);
  });
});

const row = (changes: Partial<MatchCount>): MatchCount => ({ vacancyId: "a", week: 0, origin: "interest", reached: 0, end: null, count: 1, ...changes });
const withMatches = (matches: MatchCount[], more: Partial<Counted> = {}) => figuresOf({ ...nothing, matches, ...more }, null, weekCount, running);

describe("what a company is told to do", () => {
  it.each([
    ["nothing without figures", withMatches([]), []],
    ["to answer, when one in five got none", withMatches([], { answers: [{ vacancyId: null, answered: 4, unanswered: 1, medianMinutes: 5 }] }), ["answer"]],
    ["nothing about answers when nearly everybody got one", withMatches([], { answers: [{ vacancyId: null, answered: 9, unanswered: 1, medianMinutes: 5 }] }), []],
    ["to make the text clearer when many look and few react", withMatches([row({})], { views: [{ vacancyId: "a", week: 1, count: 60 }] }), ["clearerText", "invite"]],
    ["to invite when few react", withMatches([row({})], { views: [{ vacancyId: "a", week: 1, count: 30 }] }), ["invite"]],
    ["to be found when few look, once it invited", withMatches([row({ origin: "invitation" })], { views: [{ vacancyId: "a", week: 1, count: 3 }] }), ["moreLooks"]],
    ["to plan when approved people have no meeting", withMatches([row({ reached: 2, count: 4 }), row({ reached: 3, count: 2 })]), ["meet"].slice(0, 1)],
    ["about the reason that comes back", withMatches([row({ end: "declined:jobseeker:jobseeker-times", count: 3 }), row({ end: "expired:employer", count: 4 })]), ["reason"]],
  ] as const)("%s", (_, figures, advice) => {
    expect(adviceOf(figures)).toEqual(advice);
  });

  it("names no reason that two gave, nor one among many", () => {
    expect(mainReason([{ stage: "begun", end: "declined:jobseeker:jobseeker-times", count: 2 }])).toBeNull();
    expect(mainReason([{ stage: "begun", end: "declined:jobseeker:jobseeker-times", count: 3 }, { stage: "begun", end: "expired:jobseeker", count: 5 }])).toBeNull();
    expect(mainReason([{ stage: "begun", end: "declined:employer:employer-filled", count: 9 }])).toBeNull();
  });
});

describe("weeks", () => {
  it("go from Monday to Sunday in Amsterdam, also when the clocks change", () => {
    const weeks = lastWeeks(3, new Date("2026-03-30T21:59:00Z"));
    expect(weeks.map(({ monday, from, isRunning }) => [monday, from.toISOString(), isRunning])).toEqual([
      ["2026-03-16", "2026-03-15T23:00:00.000Z", false],
      ["2026-03-23", "2026-03-22T23:00:00.000Z", false],
      ["2026-03-30", "2026-03-29T22:00:00.000Z", true],
    ]);
    for (const [at, { until }] of weeks.entries()) if (weeks[at + 1]) expect(until).toEqual(weeks[at + 1]!.from);
  });

  it("of Sunday evening belong to the week before", () => {
    expect(lastWeeks(1, new Date("2026-05-10T21:59:59Z"))[0]!.monday).toBe("2026-05-04");
    expect(lastWeeks(1, new Date("2026-05-10T22:00:00Z"))[0]!.monday).toBe("2026-05-11");
  });

  it.each([[null, 12], ["4", 4], ["52", 52], ["7", 12], ["-1", 12], ["4 or 1=1", 12]] as const)("%s is a period of %i", (asked, period) => {
    expect(readPeriod(asked)).toBe(period);
  });
});

describe("a file for a spreadsheet", () => {
  it.each([
    ["a semicolon and a quote are quoted", ["a;b", 'zegt "ja"'], '"a;b";"zegt ""ja"""'],
    ["a line end is quoted", ["a\r\nb"], '"a\r\nb"'],
    ["a formula is text", ["=1+1", "+31", "-2", "@x", "\tx"], "'=1+1;'+31;'-2;'@x;'\tx"],
    ["a number is a number", [-2, 0.5], "-2;0.5"],
  ] as const)("%s", (_, cellsOfRow, line) => {
    expect(toCsv([cellsOfRow])).toBe(`\ufeff${line}\r\n`);
  });
});
