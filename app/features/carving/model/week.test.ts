import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWeekPartId } from "~/features/vocabulary";
import { fitsSchoolHours, outsideSchoolHours, proposeWeek } from "./week";

const morningTask = { taskId: "cut-vegetables", text: "", minutes: 60 };
const eveningTask = { taskId: "tend-bar", text: "", minutes: 60 };
const ownTask = { taskId: null, text: "Bestek poleren", minutes: 60 };

describe("a week that is proposed", () => {
  it.each([
    // minutes, within school hours, places, low, high, days, minutes per day
    [45, false, 1, 1, 1, 1, 45],
    [8 * 60, false, 1, 8, 8, 2, 240],
    [14.5 * 60, false, 1, 14, 15, 4, 225],
    [36 * 60, false, 1, 36, 36, 5, 435],
    [37 * 60, false, 2, 18, 19, 5, 225],
    [25 * 60, true, 1, 25, 25, 5, 300],
    [26 * 60, true, 2, 13, 13, 4, 195],
  ])("of %i minutes, within school hours: %s", (minutes, school, places, low, high, days, minutesPerDay) => {
    expect(proposeWeek(minutes, school)).toMatchObject({ places, hours: { low, high }, days, minutesPerDay });
  });

  it("is not there when nothing is free", () => {
    expect(proposeWeek(0, false)).toBeNull();
  });

  it("has mornings when a morning is long enough, and afternoons when it is not; Monday to Friday only", () => {
    expect(proposeWeek(3 * 60, true)!.dayParts).toEqual(["mon-morning", "tue-morning", "wed-morning", "thu-morning", "fri-morning"]);
    expect(proposeWeek(20 * 60, true)!.dayParts).toHaveLength(10);
    expect(proposeWeek(20 * 60, false)!.dayParts).toEqual([]);
  });

  it("is possible in a vacancy, and within school hours never longer than five hours on five days", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 12 * 200 * 3_600 }), fc.boolean(), (minutes, school) => {
      const week = proposeWeek(minutes, school)!;
      expect(week.hours.low).toBeGreaterThanOrEqual(1);
      expect(week.hours.high).toBeGreaterThanOrEqual(week.hours.low);
      expect(week.hours.high).toBeLessThanOrEqual(school ? 25 : 36);
      expect(week.days).toBeLessThanOrEqual(5);
      expect(week.minutesPerDay).toBeLessThanOrEqual(school ? 300 : 435);
      expect(week.dayParts.every(isWeekPartId)).toBe(true);
      expect(week.places * week.hours.high * 60).toBeGreaterThanOrEqual(minutes);
    }));
  });
});

describe("work within school hours", () => {
  it.each([
    ["a few hours by day", 10 * 60, [morningTask], true],
    ["twenty-five hours", 25 * 60, [morningTask], true],
    ["a minute more", 25 * 60 + 1, [morningTask], false],
    ["a task for the evening among others", 10 * 60, [morningTask, eveningTask], false],
    ["a task in own words, of which nobody knows when", 10 * 60, [ownTask], true],
    ["nothing", 0, [], false],
  ] as const)("%s", (_, minutes, tasks, fits) => {
    expect(fitsSchoolHours(minutes, tasks)).toBe(fits);
  });

  it("names the tasks that do not fit", () => {
    expect(outsideSchoolHours([morningTask, eveningTask, ownTask])).toEqual([eveningTask]);
  });
});
