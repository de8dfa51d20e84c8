import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { taskIds } from "~/features/vocabulary";
import { freedIn, freedOf, freedTasks, loadOf, minutesOf, plannedOf, talentsFor, tooMuchIn } from "./carve";
import type { FunctionTask, WorkFunction } from "./sheet";
import { carvedWork, toVacancyStart } from "./vacancy-of";

const task = (taskId: string | null, minutes: number, canMove = true, text = ""): FunctionTask => ({ taskId, text, minutes, canMove });
const work = (tasks: FunctionTask[], changes: Partial<WorkFunction> = {}): WorkFunction => ({ id: "0198f000-0000-4000-8000-000000000000", title: "Kok", people: 2, minutesEach: 24 * 60, tasks, ...changes });

const anyTask = fc.record({ taskId: fc.option(fc.constantFrom(...taskIds), { nil: null }), text: fc.constantFrom("bestek poleren", "post halen"), minutes: fc.integer({ min: 5, max: 3_000 }), canMove: fc.boolean() }).map((one) => ({ ...one, text: one.taskId ? "" : one.text }));
const anyFunction = fc.record({ id: fc.uuid({ version: 4 }), title: fc.constant("Functie"), people: fc.integer({ min: 1, max: 200 }), minutesEach: fc.integer({ min: 1, max: 3_600 }), tasks: fc.array(anyTask, { maxLength: 20 }) });
const anySheet = fc.record({ functions: fc.array(anyFunction, { maxLength: 12 }), withinSchoolHours: fc.boolean() });

describe("what comes free", () => {
  it("is what was marked, per function and in all", () => {
    const functions = [work([task("cut-vegetables", 120), task("cook-meals", 600, false)]), work([task("cut-vegetables", 60), task(null, 30, true, "Bestek poleren")])];
    expect(functions.map(freedOf)).toEqual([120, 90]);
    expect(freedIn({ functions })).toBe(210);
    expect(freedTasks({ functions })).toEqual([{ taskId: "cut-vegetables", text: "", minutes: 180 }, { taskId: null, text: "Bestek poleren", minutes: 30 }]);
  });

  it("is the same task also when it was written with another capital", () => {
    expect(freedTasks({ functions: [work([task(null, 10, true, "Post halen"), task(null, 20, true, "post halen")])] })).toHaveLength(1);
  });

  it("is the sum of what was marked, whatever the sheet", () => {
    fc.assert(fc.property(anySheet, (sheet) => {
      const marked = sheet.functions.flatMap(({ tasks }) => tasks).filter(({ canMove }) => canMove).reduce((sum, { minutes }) => sum + minutes, 0);
      expect(freedIn(sheet)).toBe(marked);
      expect(freedTasks(sheet).reduce((sum, { minutes }) => sum + minutes, 0)).toBe(marked);
    }));
  });

  it("is never more than the function has, as far as a sheet is kept", () => {
    fc.assert(fc.property(anyFunction, (one) => {
      expect(tooMuchIn(one)).toBe(Math.max(0, plannedOf(one) - minutesOf(one)));
      if (tooMuchIn(one) === 0) expect(freedOf(one)).toBeLessThanOrEqual(minutesOf(one));
    }));
  });
});

describe("what the new work asks", () => {
  const freed = freedTasks({ functions: [work([task("cut-vegetables", 120), task("tend-bar", 300), task(null, 45, true, "Bestek poleren")])] });

  it("is as heavy as the words of its tasks say, in minutes", () => {
    const load = loadOf(freed);
    expect(load).toMatchObject({ physical: { light: 120, normal: 300, heavy: 0 }, unknown: 45 });
    expect(Object.values(load.mental).reduce((sum, minutes) => sum + minutes, 0)).toBe(420);
  });

  it("has the talents of the longest tasks first", () => {
    const talents = talentsFor(freed, 3);
    expect(talents).toHaveLength(3);
    expect(talents[0]!.minutes).toBeGreaterThanOrEqual(300);
    expect(talentsFor([{ taskId: null, text: "Bestek poleren", minutes: 45 }])).toEqual([]);
  });

  it("adds every minute to exactly one load", () => {
    fc.assert(fc.property(anySheet, (sheet) => {
      const { physical, mental, unknown } = loadOf(freedTasks(sheet));
      for (const loads of [physical, mental]) expect(Object.values(loads).reduce((sum, minutes) => sum + minutes, unknown)).toBe(freedIn(sheet));
    }));
  });
});

describe("the tasks of the vacancy", () => {
  it("have shares that add up to 100, for at most twelve tasks, and lose nothing", () => {
    fc.assert(fc.property(anySheet, (sheet) => {
      const { tasks, others } = carvedWork(sheet);
      if (tasks.length > 0) expect(tasks.reduce((sum, { share }) => sum + share, 0)).toBe(100);
      expect(tasks.length).toBeLessThanOrEqual(12);
      expect(tasks.every(({ share }) => Number.isInteger(share) && share >= 1)).toBe(true);
      expect([...tasks, ...others].reduce((sum, { minutes }) => sum + minutes, 0)).toBe(freedIn(sheet));
      expect(others.every(({ taskId }) => taskId === null) || tasks.length === 12).toBe(true);
    }));
  });

  it("begin a vacancy with hours, places and the days of school hours", () => {
    const functions = [work([task("cut-vegetables", 600), task("set-tables", 200)])];
    expect(toVacancyStart({ functions, withinSchoolHours: true }, "")).toMatchObject({ taskIds: ["cut-vegetables", "set-tables"], weights: { "cut-vegetables": 75, "set-tables": 25 }, hours: { low: 13, high: 14 }, places: 1, withinSchoolHours: true });
    expect(toVacancyStart({ functions: [], withinSchoolHours: true }, "")).toMatchObject({ taskIds: [], needs: [] });
  });
});
