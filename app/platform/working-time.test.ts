import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { addOfficeHours, amsterdamTime, calendarDay, easterSunday, isPublicHoliday, isoTime, isWorkingDay, momentOf, nextDay, officeHoursBetween } from "./working-time";

const day = (text: string) => {
  const [year, month, date] = text.split("-").map(Number);
  return { year: year!, month: month!, day: date! };
};

describe("office hours", () => {
  it("sixteen hours later is two working days later at the same time", () => {
    expect(addOfficeHours(new Date("2026-05-18T10:00:00+02:00"), 16)).toEqual(new Date("2026-05-20T10:00:00+02:00"));
  });

  it("step over the weekend", () => {
    expect(addOfficeHours(new Date("2026-05-22T15:00:00+02:00"), 4)).toEqual(new Date("2026-05-26T11:00:00+02:00"));
  });

  it("begin at the next opening when it is evening, night or weekend", () => {
    expect(addOfficeHours(new Date("2026-06-05T20:00:00+02:00"), 1)).toEqual(new Date("2026-06-08T10:00:00+02:00"));
    expect(addOfficeHours(new Date("2026-06-08T03:00:00+02:00"), 1)).toEqual(new Date("2026-06-08T10:00:00+02:00"));
  });

  it("end at the closing, not at the next opening", () => {
    expect(addOfficeHours(new Date("2026-06-08T09:00:00+02:00"), 8)).toEqual(new Date("2026-06-08T17:00:00+02:00"));
  });

  it("stay nine to five when the clock goes forward and back", () => {
    expect(addOfficeHours(new Date("2026-03-27T16:00:00+01:00"), 2)).toEqual(new Date("2026-03-30T10:00:00+02:00"));
    expect(addOfficeHours(new Date("2026-10-23T16:00:00+02:00"), 2)).toEqual(new Date("2026-10-26T10:00:00+01:00"));
    expect(officeHoursBetween(new Date("2026-03-27T09:00:00+01:00"), new Date("2026-03-30T17:00:00+02:00"))).toBe(16);
  });

  it("leave out public holidays in between", () => {
    expect(addOfficeHours(new Date("2026-12-24T16:00:00+01:00"), 2)).toEqual(new Date("2026-12-28T10:00:00+01:00"));
    expect(officeHoursBetween(new Date("2026-04-02T12:00:00+02:00"), new Date("2026-04-07T12:00:00+02:00"))).toBe(8);
  });

  it("count backwards as a negative number", () => {
    expect(officeHoursBetween(new Date("2026-06-09T10:00:00+02:00"), new Date("2026-06-08T16:30:00+02:00"))).toBe(-1.5);
  });

  it("refuse to add fewer than none", () => {
    expect(() => addOfficeHours(new Date(), -1)).toThrow(RangeError);
    expect(() => addOfficeHours(new Date(), Number.NaN)).toThrow(RangeError);
  });

  it("what was added is what lies between, whatever the moment", () => {
    const moments = fc.date({ min: new Date("2024-01-01"), max: new Date("2032-12-31"), noInvalidDate: true });
    fc.assert(fc.property(moments, fc.integer({ min: 1, max: 400 }), (from, quarters) => {
      const hours = quarters / 4;
      expect(officeHoursBetween(from, addOfficeHours(from, hours))).toBeCloseTo(hours, 6);
    }), { numRuns: 200 });
  });
});

describe("public holidays", () => {
  it("know Easter of many years", () => {
    expect([2000, 2019, 2024, 2025, 2026, 2027, 2038].map(easterSunday)).toEqual(
      ["2000-4-23", "2019-4-21", "2024-3-31", "2025-4-20", "2026-4-5", "2027-3-28", "2038-4-25"].map(day),
    );
  });

  it.each(["2026-1-1", "2026-4-3", "2026-4-6", "2026-4-27", "2026-5-5", "2026-5-14", "2026-5-25", "2026-12-25", "2026-12-26"])("%s is a public holiday", (text) => {
    expect(isPublicHoliday(day(text))).toBe(true);
  });

  it("King's Day moves to Saturday when 27 April is a Sunday", () => {
    expect(isPublicHoliday(day("2025-4-26"))).toBe(true);
    expect(isPublicHoliday(day("2025-4-27"))).toBe(false);
  });

  it("ordinary days are working days, weekends are not", () => {
    expect(isWorkingDay(day("2026-5-18"))).toBe(true);
    expect(isWorkingDay(day("2026-5-16"))).toBe(false);
    expect(isWorkingDay(day("2026-5-17"))).toBe(false);
  });
});

describe("days and moments", () => {
  it("the day in Amsterdam begins before the day in London", () => {
    expect(calendarDay(new Date("2026-05-17T22:30:00Z"))).toEqual(day("2026-5-18"));
    expect(calendarDay(new Date("2026-01-17T22:30:00Z"))).toEqual(day("2026-1-17"));
  });

  it("a time on the clock is one moment, in summer and in winter", () => {
    expect(amsterdamTime(day("2026-7-1"), 9, 30)).toEqual(new Date("2026-07-01T07:30:00Z"));
    expect(amsterdamTime(day("2026-1-1"), 0, 15)).toEqual(new Date("2025-12-31T23:15:00Z"));
    expect(amsterdamTime(day("2026-3-29"), 9)).toEqual(new Date("2026-03-29T07:00:00Z"));
  });

  it("the next day crosses months and leap days", () => {
    expect(nextDay(day("2028-2-28"))).toEqual(day("2028-2-29"));
    expect(nextDay(day("2026-12-31"), 2)).toEqual(day("2027-1-2"));
  });
});

describe("a day and a time that somebody filled in", () => {
  it.each([["2026-07-01", "09:30", "2026-07-01T07:30:00Z"], ["2026-01-01", "00:15", "2025-12-31T23:15:00Z"]])("%s %s", (written, time, moment) => {
    expect(momentOf(written, time)).toEqual(new Date(moment));
    expect(isoTime(new Date(moment))).toBe(time);
  });
});
